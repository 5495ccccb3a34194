// Completes package-lock.json: npm leaves out the optional packages of other systems when the registry it asked did not
// show them, and `npm ci` then refuses the file. Each missing one is named with its version and its system.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const SYSTEM =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(gnu|musl))?/;

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Record<string, Entry>;
}

/** The optional packages that the lock file's packages name and the lock file lacks, as entries for it. */
export const missingFrom = ({ packages }: Lock): Record<string, Entry> => {
  const missing: Record<string, Entry> = {};
  for (const [place, { dev, license, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (`node_modules/${name}` in packages || `${place}/node_modules/${name}` in packages) continue;
      const [, os, cpu, libc] = SYSTEM.exec(name) ?? [];
      if (os === undefined || cpu === undefined)
        throw new Error(`${place} lacks ${name}, which names no system`);
      missing[`node_modules/${name}`] = {
        version,
        cpu: [cpu],
        ...(dev === true ? { dev } : {}),
        ...(libc === undefined ? {} : { libc: [libc === 'gnu' ? 'glibc' : libc] }),
        ...(license === undefined ? {} : { license }),
        optional: true,
        os: [os],
      };
    }
  }
  return missing;
};

export const readLock = (): Lock => JSON.parse(readFileSync(FILE, 'utf8')) as Lock;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = readLock();
  const missing = missingFrom(lock);
  const packages = Object.entries({ ...lock.packages, ...missing }).toSorted(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  writeFileSync(
    FILE,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, undefined, 2)}\n`,
  );
  console.log(`${Object.keys(missing).length} packages of other systems added to package-lock.json`);
}
