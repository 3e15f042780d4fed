import type { Declare } from './index.ts';
export const schema: Declare = () => undefined;
