// From a latent value to an answer, for each kind of question (docs/simulation.md §4).

import { clamp, normal } from './chance.mjs';
import { fromDecimal, toNumber } from './program.mjs';
import { ASSUMED } from './setting.mjs';

/**
 * Options, bands or counts with where they begin on the latent scale, lowest first, whatever the question's own scale is: past
 * the middle between what is below and themselves, so that wide steps earn no less on average than narrow ones. On a ladder of
 * six, k points begin at k - 0.2.
 */
function ladder(steps, { least, most }) {
  const [low, high] = [toNumber(least), toNumber(most)];
  const scaled = (points) => (high === low ? 0 : (5 * (points - low)) / (high - low));
  const distinct = [...new Set(steps.map(({ points }) => scaled(points)))].sort((a, b) => a - b);
  const beginning = (at) => {
    const below = distinct[distinct.indexOf(at) - 1];
    return below === undefined ? -Infinity : (below + at) / 2 + ASSUMED.past;
  };
  return steps.map((step) => ({ ...step, from: beginning(scaled(step.points)) })).sort((a, b) => a.from - b.from);
}

/** The step that a latent value is on, how far it is on its way to the next, and what else begins at the same place. */
function standOn(steps, value) {
  const at = Math.max(
    0,
    steps.findLastIndex(({ from }) => value >= from),
  );
  const { from } = steps[at];
  const after = steps.find((step) => step.from > from)?.from ?? from + 1;
  const begins = from === -Infinity ? after - 1 : from;
  return {
    alike: steps.filter((step) => step.from === from),
    way: clamp((value - begins) / (after - begins), 0, 0.999),
  };
}

/** Bands as stretches of figures; a figure below the lowest bound earns 0. */
function stretchesOf({ kind, bands, min, max }) {
  const [low, high] = kind === 'percent' ? [0, 100] : [min ?? 0, max];
  const starts = [...bands].sort((a, b) => (a.from ?? a.above) - (b.from ?? b.above) || (a.from === undefined) - 0);
  return starts.map((band, at) => {
    const begins = Math.max(band.from ?? band.above ?? low, low);
    const after = starts[at + 1];
    const ends = after === undefined ? (high ?? begins * 1.5 + 1) : (after.from ?? after.above);
    return { points: band.points, begins, ends, open: band.from === undefined };
  });
}

/** How a question is answered from a latent value; `prepare` once, then a call for each company. */
export const ways = {
  choice: ({ meaning, choices }) => {
    const steps = ladder(choices, meaning);
    return (value, next) => {
      const { alike } = standOn(steps, value);
      return alike[Math.floor(next() * alike.length)].id;
    };
  },
  'yes-no': ({ meaning, question }) => {
    const steps = ladder(
      [true, false].map((id) => ({ id, points: question.points[id ? 'yes' : 'no'] })),
      meaning,
    );
    return (value) => standOn(steps, value).alike[0].id;
  },
  grid: ({ meaning, choices, question }) => {
    const [low, high] = [
      Math.min(...choices.map(({ points }) => points)),
      Math.max(...choices.map(({ points }) => points)),
    ];
    const steps = ladder(choices, { ...meaning, least: fromDecimal(low), most: fromDecimal(high) });
    return (value, next) =>
      Object.fromEntries(
        question.rows.map(({ id }) => [id, standOn(steps, value + ASSUMED.row * normal(next)).alike[0].id]),
      );
  },
  percent: figureWay,
  number: figureWay,
  multiple: ({ meaning, question }) => {
    const free = question.options.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id);
    const none = question.options.find(({ exclusive }) => exclusive === true)?.id;
    const inOrder = (ticked) => question.options.map(({ id }) => id).filter((id) => ticked.includes(id));
    if (question['by-count'] === undefined) {
      const steps = ladder(
        meaning.anchors.map((anchor) => ({ ...anchor, points: toNumber(anchor.points) })),
        meaning,
      );
      return (value) => standOn(steps, value).alike[0].answer;
    }
    const counted = [{ ticked: 0, points: toNumber(meaning.least) }, ...question['by-count']];
    const steps = ladder(counted, meaning);
    return (value, next) => {
      const { alike } = standOn(steps, value);
      const { ticked } = alike[0];
      const upTo = Math.min(counted.find((step) => step.ticked > ticked)?.ticked ?? free.length + 1, free.length + 1);
      const count = ticked + Math.floor(next() * (upTo - ticked));
      if (count === 0) return none === undefined ? [] : [none];
      // What stands first is mostly done first, but not everywhere.
      const wish = free.map((id, at) => ({ id, by: 0.5 * at - normal(next) }));
      return inOrder(
        wish
          .sort((a, b) => a.by - b.by)
          .slice(0, count)
          .map(({ id }) => id),
      );
    };
  },
  text: () => () => undefined,
};

function figureWay({ meaning, question }) {
  if (question.bands === undefined) {
    return (_value, next, { employees }) => {
      const most = Math.min(question.max ?? 100, question.kind === 'percent' ? 100 : Math.max(1, employees * 0.15));
      return Math.max(question.min ?? 0, Math.round(1 + next() * (most - 1)));
    };
  }
  const stretches = stretchesOf(question);
  const steps = ladder(stretches, meaning);
  const rises = stretches.at(-1).points >= stretches[0].points;
  return (value, next) => {
    const { alike, way } = standOn(steps, value);
    const { begins, ends, open } = alike[Math.floor(next() * alike.length)];
    const exact = rises ? begins + way * (ends - begins) : ends - way * (ends - begins);
    const whole = Math.round(exact);
    if (whole >= begins + (open ? 1e-9 : 0) && whole < ends) return whole;
    return whole >= ends && (ends === 100 || ends === question.max)
      ? ends
      : open
        ? begins + (ends - begins) / 10
        : begins;
  };
}
