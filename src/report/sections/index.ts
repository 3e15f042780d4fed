import type { SectionId } from '../template.ts';
import { answers } from './answers.ts';
import { basis } from './basis.ts';
import { benchmarks } from './benchmarks.ts';
import { conditions } from './conditions.ts';
import { contents } from './contents.ts';
import { dimensions } from './dimensions.ts';
import { method } from './method.ts';
import { monday } from './monday.ts';
import { result } from './result.ts';
import { roadmap } from './roadmap.ts';
import type { SectionMaker } from './section.ts';
import { sources } from './sources.ts';

/** Every section that a template can name. */
export const sections: Readonly<Record<SectionId, SectionMaker>> = {
  result,
  contents,
  conditions,
  dimensions,
  benchmarks,
  roadmap,
  monday,
  answers,
  method,
  basis,
  sources,
};
