import type { Declare } from './index.ts';
export const score: Declare = () => undefined;
