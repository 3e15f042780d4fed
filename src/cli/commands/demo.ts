import type { Declare } from './index.ts';
export const demo: Declare = () => undefined;
