import type { Cell, TableBlock, TextBlock } from '../blocks.ts';
import { joined, separated, strong, toned } from '../inline.ts';
import { isAsked, isFull, type Material, type QuestionMaterial } from '../material.ts';
import { showPoints } from '../shown.ts';
import type { SectionMaker } from './section.ts';

/** All answers, with points and evidence. Notes only where asked for; offers and budgets never. */
export const answers: SectionMaker = {
  starts: 'flow',
  title: (words) => words.answers.title,
  blocks: (material) => {
    const { words, options } = material;
    if (material.questions.size === 0) return [];
    const say = words.answers;
    const { coverage } = material.assessment;
    const profile = profileOf(material);
    return [
      { block: 'text', style: 'body', text: say.lead(coverage) },
      ...(profile === null ? [] : [profile]),
      tableOf(material),
      ...(options.attached === true
        ? [{ block: 'text', style: 'note', text: say.attached } as const]
        : options.notes
          ? []
          : [{ block: 'text', style: 'note', text: say.withoutNotes } as const]),
    ];
  },
};

/** What the company said of itself: it may decide what applies and what weighs. */
function profileOf(material: Material): TextBlock | null {
  const { questionnaire, answers: given, assessment, words, say } = material;
  const fields = questionnaire.profile.fields.flatMap((field) => {
    const value = given.company[field.id];
    if (value === undefined || field.role === 'name') return [];
    const option = field.options?.find(({ id }) => id === value);
    const shown =
      option !== undefined
        ? say(option.label)
        : typeof value === 'boolean'
          ? words.terms.answer[value ? 'yes' : 'no']
          : typeof value === 'number'
            ? words.terms.answer.figure(value, field.unit === undefined ? '' : say(field.unit)).trim()
            : value;
    return [{ title: say(field.title), shown }];
  });
  const facts = (questionnaire.profile.facts ?? []).flatMap((fact) => {
    const value = assessment.facts[fact.id];
    const its = fact.cases.find(({ is }) => is === value);
    return its === undefined ? [] : [{ title: say(fact.title), shown: words.answers.derived(say(its.label)) }];
  });
  const all = [...fields, ...facts];
  if (all.length === 0) return null;
  return {
    block: 'text',
    style: 'body',
    text: separated(
      [
        [strong(words.answers.profileCaption)],
        ...all.map(({ title, shown }) => [toned(words.answers.profileField(title), 'muted'), { text: shown }]),
      ],
      words.punctuation.dot,
    ),
  };
}

function tableOf(material: Material): TableBlock {
  const { words, nodes, questions } = material;
  const say = words.answers;
  const full = isFull(material, 'answers');
  return {
    block: 'table',
    caption: say.caption,
    showCaption: true,
    dense: true,
    columns: [
      { title: say.columns.number, width: 6 },
      { title: say.columns.question, width: 22 },
      { title: say.columns.answer, width: 36 },
      { title: say.columns.points, width: 8, align: 'right' },
      { title: say.columns.evidence, width: 28 },
    ],
    rows: [...nodes.values()].flatMap((node) => {
      const own = node.result.questions
        .filter((result) => full || isAsked(result))
        .flatMap(({ id }) => questions.get(id) ?? []);
      if (own.length === 0) return [];
      return [
        { group: true, cells: [{ text: `${node.number} ${node.title}` }] },
        ...own.map((question) => ({ cells: rowOf(material, question) })),
      ];
    }),
  };
}

function rowOf(material: Material, { question, title, result, number, anchor, gap, now }: QuestionMaterial): Cell[] {
  const { words, say, options, answers: given } = material;
  const entry = given.answers[question.id];
  const ask = isFull(material, 'answers') ? say(question.ask) : title;
  const points =
    result.points === null || result.max === null ? '–' : `${showPoints(result.points)} / ${showPoints(result.max)}`;
  const evidence: Cell =
    entry?.evidence !== undefined && entry.evidence !== ''
      ? { text: entry.evidence, sign: 'evidence' }
      : {
          text:
            question.evidence !== undefined && result.status === 'answered'
              ? [toned(words.answers.noEvidence, 'muted')]
              : '–',
        };
  const note =
    options.notes && entry?.note !== undefined && entry.note !== ''
      ? [toned(`\n${words.answers.note(entry.note)}`, 'muted')]
      : [];
  const carried = result.carried ? [toned(`\n${words.terms.states.carried}`, 'warn')] : [];
  const unanswered = result.status !== 'answered';
  return [
    { text: number },
    { text: gap === null ? ask : [{ text: ask, to: anchor }] },
    {
      text: joined(now, carried),
      ...(unanswered ? { tone: 'muted' as const } : {}),
      ...(result.status === 'unknown' ? { sign: 'unknown' as const } : {}),
    },
    { text: points },
    { ...evidence, text: joined(evidence.text, note) },
  ];
}
