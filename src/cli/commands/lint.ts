import type { Declare } from './index.ts';
export const lint: Declare = () => undefined;
