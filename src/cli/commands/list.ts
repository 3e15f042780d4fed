import type { Declare } from './index.ts';
export const list: Declare = () => undefined;
