import type { Declare } from './index.ts';
export const template: Declare = () => undefined;
