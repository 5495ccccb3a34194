// Measures how fast the core plays and what the game weighs before it shows the first page. `npm run bench`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { reportBodies } from './bench/body';
import { reportCore } from './bench/core';
import { reportExploring } from './bench/explore';
import { reportPage } from './bench/page';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

interface Weight {
  readonly file: string;
  readonly raw: number;
  readonly brotli: number;
}

const weigh = (file: string): Weight => {
  const bytes = readFileSync(path.join(dist, file));
  return { file, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
};

/** The page and everything that it, or a script it loads, names outright: what loads before anything is asked for. */
const firstLoad = (): readonly Weight[] => {
  const found = new Set(['index.html']);
  for (const file of found) {
    const text = readFileSync(path.join(dist, file), 'utf8');
    const named = file.endsWith('.html')
      ? text.matchAll(
          /(?:<script[^>]*\bsrc|<link[^>]*\brel="(?:modulepreload|stylesheet)"[^>]*\bhref)="([^"]+\.(?:js|css))"/g,
        )
      : file.endsWith('.js')
        ? text.matchAll(/(?:\bimport|\bfrom)\s*"([^"]+\.js)"/g)
        : [];
    for (const [, address = ''] of named) {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), address));
      if (existsSync(path.join(dist, target))) found.add(target);
    }
  }
  return [...found].map(weigh);
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

const reportSizes = (): void => {
  const weights = firstLoad();
  const total = weights.reduce(
    (sum, { raw, brotli }) => ({ raw: sum.raw + raw, brotli: sum.brotli + brotli }),
    {
      raw: 0,
      brotli: 0,
    },
  );
  console.log('What loads before the first page:     raw       brotli');
  for (const { file, raw, brotli } of [...weights, { file: 'in all', ...total }]) {
    console.log(`${file.padEnd(34)}${kilobytes(raw)} ${kilobytes(brotli)}`);
  }
};

reportCore();
reportBodies();
reportExploring();
if (existsSync(path.join(dist, 'index.html'))) {
  reportSizes();
  await reportPage();
} else {
  console.error('There is no build to weigh: run "npm run build" first.');
  process.exitCode = 1;
}
