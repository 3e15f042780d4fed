import type { Declare } from './index.ts';
export const test: Declare = () => undefined;
