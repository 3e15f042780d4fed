import type { Interview } from './interview.ts';
import { nextInQuickScan } from './quick.ts';
import { isOpen, isVisitable, type StepKey, stepsOf, stepWith } from './steps.ts';

/** One step on: in the questionnaire's order, over what does not apply; in a quick scan to the question that tells most. */
export function next(interview: Interview): Interview {
  const { at, quick, trail } = interview;
  const key = (quick ? nextInQuickScan(interview) : undefined) ?? neighbour(interview, 1);
  return key === at ? interview : { ...interview, at: key, trail: quick ? [...trail, at] : trail };
}

/** One step back: what stood before in the order, or what was asked before in a quick scan. */
export function previous(interview: Interview): Interview {
  const steps = [...interview.trail];
  while (interview.quick && steps.length > 0) {
    const last = stepWith(interview, steps.pop() ?? '');
    if (last !== undefined && isVisitable(last)) return { ...interview, at: last.key, trail: steps };
  }
  return to(interview, neighbour(interview, -1));
}

/** To any step that is visited; stays where it is if that one is not. `comeBack` leads back to where the first jump began. */
export function jump(interview: Interview, key: StepKey): Interview {
  const step = stepWith(interview, key);
  if (step === undefined || !isVisitable(step) || key === interview.at) return interview;
  return { ...interview, at: key, cameFrom: interview.cameFrom ?? interview.at };
}

/** Back from a jump; where what one came from no longer applies, to the next step after it. */
export function comeBack(interview: Interview): Interview {
  const { cameFrom } = interview;
  if (cameFrom === null) return interview;
  const there = { ...interview, at: cameFrom, cameFrom: null };
  const step = stepWith(interview, cameFrom);
  return step !== undefined && isVisitable(step) ? there : to(there, neighbour(there, 1));
}

/** To the next step that is still open, after this one or else from the start; stays where it is if nothing is. */
export function nextOpen(interview: Interview): Interview {
  const steps = stepsOf(interview);
  const here = steps.findIndex(({ key }) => key === interview.at);
  const turned = [...steps.slice(here + 1), ...steps.slice(0, here + 1)];
  return to(interview, turned.find(isOpen)?.key ?? interview.at);
}

const to = (interview: Interview, key: StepKey): Interview =>
  key === interview.at ? interview : { ...interview, at: key };

function neighbour(interview: Interview, by: 1 | -1): StepKey {
  const steps = stepsOf(interview);
  const here = steps.findIndex(({ key }) => key === interview.at);
  for (let at = here + by; at >= 0 && at < steps.length; at += by) {
    const step = steps[at];
    if (step !== undefined && isVisitable(step)) return step.key;
  }
  return interview.at;
}
