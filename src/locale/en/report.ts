import type { ReportWords } from '../../report/words.ts';
import { findings } from './report/findings.ts';
import { frame } from './report/frame.ts';
import { grounds } from './report/grounds.ts';
import { plan } from './report/plan.ts';
import { terms } from './terms.ts';

export const report: ReportWords = { terms, ...frame, ...findings, ...plan, ...grounds };
