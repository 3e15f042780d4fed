import type { Known, ReportReference } from './known.ts';
import { answersOf } from './when.ts';

/** Old ids lead to what is there now, and are not in use again: an old answer would find the wrong question. */
export function checkRenamed(known: Known, report: ReportReference): void {
  const { questions = {}, options = {} } = known.questionnaire.renamed ?? {};
  for (const [old, now] of Object.entries(questions)) {
    const path = ['renamed', 'questions', old];
    if (known.question.has(old) || known.node.has(old))
      report('renamed-still-there', { path, part: 'key' }, { id: old });
    if (now === '' || known.question.has(now) || known.node.has(now)) continue;
    known.dangling(path, 'question-or-dimension', now, [...known.question.keys(), ...known.node.keys()]);
  }
  for (const [id, renamed] of Object.entries(options)) {
    const path = ['renamed', 'options', id];
    const question = known.question.get(id)?.question;
    if (question === undefined) {
      known.dangling({ path, part: 'key' }, 'question', id, known.question.keys());
      continue;
    }
    const now = [
      ...answersOf(question, known).map(String),
      ...(question.kind === 'grid' ? question.rows.map((row) => row.id) : []),
    ];
    for (const [old, next] of Object.entries(renamed)) {
      if (now.includes(old)) report('renamed-still-there', { path: [...path, old], part: 'key' }, { id: old });
      if (next !== '' && !now.includes(next)) known.dangling([...path, old], 'option', next, now, id);
    }
  }
}
