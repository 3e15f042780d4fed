export { terms as en } from '../../src/locale/en/terms.ts';
export { terms as zh } from '../../src/locale/zh-CN/terms.ts';
