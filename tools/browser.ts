// Finds a browser for the journeys: CHROME, then one of the system's, then the Chromium that lies packed inside an
// npm package (Linux on x64). Nothing is downloaded.
import { execFile } from 'node:child_process';
import { constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);
const inflate = promisify(brotliDecompress);

export interface Browser {
  /** The program to start. */
  readonly path: string;
  /** Flags it needs on this machine, apart from how it should draw. */
  readonly args: readonly string[];
  /** Environment it needs, to be laid over that of the process. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it was found, for people. */
  readonly from: string;
}

/** What to do when there is no browser, in one line. */
export const NO_BROWSER =
  'No browser found: install Chrome, Chromium or Edge, or set CHROME to the path of one, then run the tests again.';

/** No background traffic, no first-run page: the tests open one page of this project and nothing else. */
const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--mute-audio',
];
/** The sandbox needs rights that containers and root do not have. */
const ARGS = process.platform === 'linux' ? ['--no-sandbox', ...QUIET] : QUIET;

/** Without a GPU process the Canvas renderer holds 60 frames a second where software WebGL holds 25. */
export const CANVAS_ARGS = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'];
/** WebGL drawn by the processor: slow, but it runs shaders on any machine. */
export const WEBGL_ARGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const onPath = (names: readonly string[]): string[] =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));

const systemPlaces = (): string[] => {
  if (process.platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => path.join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  return [
    ...onPath([
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ]),
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
};

/** On Linux a launcher may stand there without its browser, so it is asked for its version; elsewhere that would open a window. */
const starts = async (program: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> => {
  try {
    await access(program, constants.X_OK);
    if (process.platform !== 'linux') return true;
    const { stdout } = await run(program, ['--version', '--no-sandbox'], {
      timeout: 30_000,
      env: { ...process.env, ...env },
    });
    return /\d+\.\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
};

const OCTAL = 8;
const TAR_BLOCK = 512;

/** Writes the files of a tar archive under `folder`; names that would leave it throw. */
const untar = async (archive: Buffer, folder: string): Promise<void> => {
  const text = (from: number, length: number): string =>
    archive.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + TAR_BLOCK <= archive.length && archive[at] !== 0; ) {
    const prefix = text(at + 257, 5) === 'ustar' ? text(at + 345, 155) : '';
    const name = path.join(prefix, text(at, 100));
    const size = Number.parseInt(text(at + 124, 12).trim(), OCTAL);
    const kind = text(at + 156, 1);
    const target = path.resolve(folder, name);
    if (!`${target}${path.sep}`.startsWith(folder + path.sep)) throw new Error(`${name} leaves its archive`);
    if (kind === '5') await mkdir(target, { recursive: true });
    if (kind === '0' || kind === '') {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, archive.subarray(at + TAR_BLOCK, at + TAR_BLOCK + size));
    }
    at += TAR_BLOCK + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
};

const PACKED = '@sparticuz/chromium';

/** Unpacks the browser of the package into a folder of this user, once for each version; returns that folder. */
const unpack = async (): Promise<string> => {
  const entry = createRequire(import.meta.url).resolve(PACKED);
  const home = entry.slice(0, entry.lastIndexOf(path.normalize(PACKED)) + PACKED.length);
  const manifest: unknown = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'));
  const version = (manifest as { readonly version: string }).version;
  const folder = path.join(tmpdir(), `diagnosis-first-${userInfo().username}-chromium-${version}`);
  if (existsSync(folder)) {
    // A program in a shared folder is run only if this user put it there.
    if ((await stat(folder)).uid === userInfo().uid) return folder;
    throw new Error(`${folder} belongs to another user`);
  }

  // Two runs may unpack at once: each fills a folder of its own, and the first to finish gives it the name.
  const fresh = await mkdtemp(`${folder}-`);
  const bin = path.join(home, 'bin');
  for (const archive of ['al2023', 'swiftshader', 'fonts']) {
    await untar(await inflate(await readFile(path.join(bin, `${archive}.tar.br`))), fresh);
  }
  const fontsConf = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
  await writeFile(path.join(fresh, 'fonts.conf'), fontsConf);
  const program = path.join(fresh, 'chromium');
  await pipeline(
    createReadStream(path.join(bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(program),
  );
  await chmod(program, 0o755);
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  return folder;
};

const packed = async (): Promise<Browser | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const folder = await unpack();
    const program = path.join(folder, 'chromium');
    // The system's own libraries come first where they are there; those of the package are for where they are not.
    const libraries = { LD_LIBRARY_PATH: path.join(folder, 'lib') };
    const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
      ? {}
      : { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
    for (const env of [fonts, { ...libraries, ...fonts }]) {
      if (await starts(program, env))
        return { path: program, args: ARGS, env, from: `${PACKED} in ${folder}` };
    }
  } catch (error) {
    console.warn(`${PACKED} could not be unpacked: ${String(error).split('\n')[0]}`);
  }
  return undefined;
};

/** The browser to test with, or undefined when there is none (say NO_BROWSER then). CHROME that does not start throws. */
export const findBrowser = async (): Promise<Browser | undefined> => {
  const chosen = process.env['CHROME'];
  if (chosen !== undefined && chosen !== '') {
    if (chosen === PACKED) return packed();
    if (await starts(chosen)) return { path: chosen, args: ARGS, env: {}, from: 'CHROME' };
    throw new Error(`CHROME is ${chosen}, which does not start.`);
  }
  for (const program of new Set(systemPlaces())) {
    if (await starts(program)) return { path: program, args: ARGS, env: {}, from: 'this system' };
  }
  return packed();
};
