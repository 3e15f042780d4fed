import type { Declare } from './index.ts';
export const report: Declare = () => undefined;
