import type { Known, ReportReference } from './known.ts';
import { answersOf } from './when.ts';

/** A published figure stands beside a question that has a figure, or beside one of its options. */
export function checkBenchmarks(known: Known, report: ReportReference): void {
  known.questionnaire.benchmarks?.forEach(({ question: id, option }, index) => {
    const path = ['benchmarks', index];
    const spot = [...path, 'question'];
    const question = known.question.get(id)?.question;
    if (question === undefined) {
      if (known.node.has(id))
        return report('wrong-target', spot, { id, wanted: 'question', is: 'dimension', key: 'question' });
      return known.dangling(spot, 'question', id, known.question.keys());
    }
    const { kind } = question;
    const figure = kind === 'percent' || kind === 'number';
    if (option === undefined) {
      if (!figure) report('figureless-reference', spot, { id, kind });
      return;
    }
    if (figure || kind === 'text') return report('optionless-question', spot, { id, kind });
    const options = kind === 'yes-no' ? ['yes', 'no'] : answersOf(question, known).map(String);
    if (options.length > 0 && !options.includes(option))
      known.dangling([...path, 'option'], 'option', option, options, id);
  });
}
