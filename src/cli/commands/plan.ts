import { Failure } from '../../diagnostics/failure.ts';
import { planDocument } from '../../report/plan-document.ts';
import { planRoadmap } from '../../roadmap/plan.ts';
import type { PlanRequest, Roadmap } from '../../roadmap/roadmap.ts';
import { standpointOf } from '../../roadmap/standpoint.ts';
import { amountOption, listOption } from '../amounts.ts';
import { loadAnswers } from '../answers.ts';
import { assessLoaded } from '../assessed.ts';
import type { Assessed } from '../assessed.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { questionnaireOption } from '../options.ts';
import type { QuestionnaireOption } from '../options.ts';
import { planRequest } from '../plan-request.ts';
import type { PlanOptions } from '../plan-request.ts';
import type { Declare } from './index.ts';

type Options = QuestionnaireOption & PlanOptions & { readonly json?: boolean; readonly timeLimit?: number };

/** Seconds after which the best that was found so far is taken. */
const TIME_LIMIT = 30;

export const plan: Declare = (command, context) => {
  const words = context.help.commands.plan;
  command.argument('<ANSWERS.yaml>', words.arguments.answers);
  questionnaireOption(command, words.options);
  command
    .option('--target <LEVEL>', words.options.target)
    .addOption(amountOption('--budget <MONEY>', words.options.budget, 'money'))
    .addOption(amountOption('--months <MONTHS>', words.options.months, 'months'))
    .option('--subsidy <RATE:CAP[:LEVEL]>', words.options.subsidy)
    .option('--only-light', words.options['only-light'])
    .addOption(listOption('--include <ID>', words.options.include))
    .addOption(listOption('--exclude <ID>', words.options.exclude))
    .addOption(amountOption('--crew <N>', words.options.crew, 'crew'))
    .option('--explain', words.options.explain)
    .option('--frontier', words.options.frontier)
    .addOption(amountOption('--time-limit <SECONDS>', words.options['time-limit'], 'seconds'))
    .option('--json', words.options.json)
    .action(
      context.action(async (file: string, options: Options) => {
        const loaded = await loadAnswers(file, options.questionnaire, context);
        const found = await assessLoaded(loaded, context);
        const rank = found.assessment.root.level?.rank ?? 0;
        const request = planRequest(found.questionnaire, found.answers, options, rank);
        const { openSolver } = await import('../../adapters/solver/solver.ts');
        const solver = await openSolver({ seconds: options.timeLimit ?? TIME_LIMIT });
        const { questionnaire, answers, reckoning } = found;
        const planned = planRoadmap(standpointOf(questionnaire, answers, reckoning), request, solver);
        if ('barred' in planned) throw new Failure('actions-barred', planned);
        const { roadmap } = planned;
        const { language } = context;
        if (options.json === true) {
          const { loadWords } = await import('../../locale/choose.ts');
          const { stages } = await loadWords(language, 'plan');
          const document = planDocument({ questionnaire, language, stages, request, roadmap });
          await context.print(JSON.stringify(document, null, 2));
        } else await context.print(await view(found, request, roadmap, context));
        return isHad(roadmap) ? EXIT.done : EXIT.found;
      }),
    );
};

/** Whether what was asked for can be had. */
const isHad = ({ status, beyond, stages }: Roadmap): boolean =>
  status !== 'unreachable' && beyond === null && (status !== 'time-limit' || stages.length > 0);

async function view(found: Assessed, request: PlanRequest, roadmap: Roadmap, context: Context): Promise<string> {
  const [{ materialFor }, { drawPlan }, { painter }, { loadWords }] = await Promise.all([
    import('../material.ts'),
    import('../../adapters/terminal/plan.ts'),
    import('../../adapters/terminal/paint.ts'),
    import('../../locale/choose.ts'),
  ]);
  const [material, words, paint] = await Promise.all([
    materialFor(found, { notes: false, plan: false }, context),
    loadWords(context.language, 'plan'),
    painter(context.colour.stdout),
  ]);
  return drawPlan({ material, request, roadmap }, words, { columns: context.columns, paint });
}
