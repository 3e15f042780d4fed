import type { TemplateWords } from '../../report/words.ts';

export const template: TemplateWords = {
  'pale-colour': ({ tone, colour, contrast, least }) => ({
    what: `颜色 ${tone} ${colour} 在白纸上的对比度只有 ${contrast}:1`,
    why: `这种颜色也用来印文字，对比度低于 ${least}:1 就看不清`,
    fix: '换一个深一些的颜色',
  }),
  'repeated-section': ({ section }) => ({
    what: `章节 ${section} 出现了两次`,
    fix: '删去其中一处',
    related: '第一次出现在',
  }),
  'logo-elsewhere': ({ logo }) => ({
    what: `标志 ${logo} 不在模板所在的文件夹里`,
    why: '模板会被转发，只认与它放在一起的文件',
    fix: '把图片放到模板旁边，只写文件名',
  }),
  'logo-format': ({ logo }) => ({
    what: `标志 ${logo} 既不是 PNG 也不是 JPEG`,
    fix: '另存为 .png 或 .jpg',
  }),
  'logo-missing': ({ logo }) => ({
    what: `模板旁边没有图片 ${logo}`,
    fix: '把图片放到模板旁边，或删去这一行',
  }),
  'logo-unreadable': ({ logo }) => ({
    what: `标志 ${logo} 读不出来`,
    fix: '看看它是不是图片文件，有没有打开它的权限',
  }),
  'logo-damaged': ({ logo }) => ({
    what: `标志 ${logo} 已损坏`,
    why: '它不是完整的 PNG 或 JPEG 图片',
    fix: '用看图软件打开，重新另存为 .png 或 .jpg',
  }),
  'logo-too-heavy': ({ logo, megabytes }) => ({
    what: `标志 ${logo} 超过 ${megabytes} MB`,
    fix: '另存得小一些：印出来只有 14 毫米高',
  }),
  'logo-too-many-pixels': ({ logo, width, height }) => ({
    what: `标志 ${logo} 有 ${width} × ${height} 像素`,
    why: '每边最多 4000 像素，总共 PNG 最多 200 万像素（每通道 16 位的最多 100 万），JPEG 最多 600 万像素',
    fix: '另存得小一些：印出来只有 14 毫米高',
  }),
};
