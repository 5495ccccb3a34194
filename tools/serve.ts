// Serves a built folder as a careful host would: one content security policy, right types, compressed bodies.
// `npm start` runs it; the journeys start it on a port of their own.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const FIRST_PORT = 4173;

/** The one policy of every response. `trusted-types` names the only two makers of script addresses and markup. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html diagnosis-first',
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wasm': 'application/wasm',
};
const COMPRESSIBLE = /^(text\/|application\/(json|manifest|wasm)|image\/(svg|x-icon))/;
const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

type Encoding = keyof typeof compress | 'identity';

interface Options {
  /** The built folder. */
  readonly dir?: string;
  /** The port to listen on; 0 lets the system choose. */
  readonly port?: number;
  /** The sub-path under which the folder appears, as on a host that gives each project a folder: `/ward/`. */
  readonly basePath?: string;
}

interface Site {
  /** The address of the page, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

interface Body {
  readonly type: string;
  readonly bytes: Buffer;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

const encodingFor = (request: IncomingMessage, body: Body): Encoding => {
  if (!COMPRESSIBLE.test(body.type) || body.bytes.length < 256) return 'identity';
  const accepted = request.headers['accept-encoding'] ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

const encode = (body: Body, encoding: Encoding): Promise<Buffer> => {
  const known = body.encoded.get(encoding);
  if (known !== undefined) return known;
  const made =
    encoding === 'br'
      ? compress.br(body.bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 9,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.bytes.length,
          },
        })
      : encoding === 'gzip'
        ? compress.gzip(body.bytes, { level: 9 })
        : Promise.resolve(body.bytes);
  body.encoded.set(encoding, made);
  return made;
};

/** Finds a file of the folder for a path of the address; undefined when there is none or it lies outside. */
const finder = (root: string): ((pathname: string) => Promise<Body | undefined>) => {
  const bodies = new Map<string, Body>();
  return async (pathname) => {
    const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const known = bodies.get(file);
    if (known !== undefined) return known;
    try {
      const real = await realpath(file);
      if (!real.startsWith(root + path.sep) || !(await stat(real)).isFile()) return undefined;
      const type = TYPES[path.extname(real).toLowerCase()] ?? 'application/octet-stream';
      const body: Body = { type, bytes: await readFile(real), encoded: new Map() };
      bodies.set(file, body);
      return body;
    } catch {
      return undefined;
    }
  };
};

const send = (response: ServerResponse, status: number, headers: Record<string, string>, body = ''): void => {
  response.writeHead(status, headers).end(body);
};

const pathOf = (request: IncomingMessage): string | undefined => {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
};

/**
 * Serves `dir` (default: dist) on `port` (default: 4173) under `basePath` (default: `/`).
 * Resolves once it listens; rejects when the folder has no page or the port is taken.
 */
export const serve = async ({
  dir = DIST,
  port = FIRST_PORT,
  basePath = '/',
}: Options = {}): Promise<Site> => {
  const root = await realpath(dir);
  const find = finder(root);
  if ((await find('/')) === undefined)
    throw new Error(`${dir} has no index.html: run "npm run build" first.`);
  const base = `/${basePath}/`.replace(/\/+/g, '/');

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(response, 405, { Allow: 'GET, HEAD' });
    }
    const pathname = pathOf(request);
    if (pathname === undefined) return send(response, 400, {});
    if (`${pathname}/` === base) return send(response, 308, { Location: base });
    const body = pathname.startsWith(base) ? await find(`/${pathname.slice(base.length)}`) : undefined;
    if (body === undefined)
      return send(response, 404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Not found\n');
    const encoding = encodingFor(request, body);
    const bytes = await encode(body, encoding);
    response.writeHead(200, {
      'Content-Type': body.type,
      'Content-Length': bytes.length,
      'Cache-Control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Serves on the first free port from `port` upwards. */
const serveFrom = async (port: number, tries = 50): Promise<Site> => {
  try {
    return await serve({ port });
  } catch (error) {
    if (!isTaken(error) || tries === 0) throw error;
    return serveFrom(port + 1, tries - 1);
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? FIRST_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: not a port`);
  const site = await serveFrom(port);
  console.log(`\n  Diagnosis First is open at ${site.url}\n  Stop it with Ctrl+C.\n`);
  const stop = (): void => {
    void site.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
