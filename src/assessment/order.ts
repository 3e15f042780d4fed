/**
 * Numbers below `count` in an order in which each comes after what it rests on (a circle is entered where it is met first).
 * Without recursion: what is worked out in this order needs no deep calls either, however long a chain a file has.
 */
export function dependencyOrder(count: number, restsOn: (index: number) => readonly number[]): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (let start = 0; start < count; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    const way = [{ index: start, open: [...restsOn(start)] }];
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.open.pop();
      if (next === undefined) {
        order.push(last.index);
        way.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        way.push({ index: next, open: [...restsOn(next)] });
      }
    }
  }
  return order;
}
