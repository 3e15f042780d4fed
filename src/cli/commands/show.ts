import type { Declare } from './index.ts';
export const show: Declare = () => undefined;
