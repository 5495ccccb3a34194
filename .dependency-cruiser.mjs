// Doors between the rooms, made from rooms.mjs. Every rule is an error.
import { rooms, virtualModules } from './rooms.mjs';

const quote = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const inRoom = (name) => `^src/${quote(name)}/`;
// 'kernel' is the whole room; 'session/door' is src/session/door.ts or the folder src/session/door/.
const door = (place) => (place.includes('/') ? `^src/${quote(place)}(\\.ts$|/)` : inRoom(place));
const inPackage = (name) => `(^|/)node_modules/${quote(name)}/`;
const onlyIn = (room) => Object.entries(room.onlyIn ?? {});

const doors = rooms.map((room) => ({
  name: `${room.name}-imports-only-its-doors`,
  comment: `${room.asks} It may import ${room.rooms.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: inRoom(room.name) },
  to: {
    path: '^(src|tools|tests)/',
    pathNot: [inRoom(room.name), ...room.rooms.map(door)],
  },
}));

const packages = rooms.map((room) => ({
  name: `${room.name}-uses-only-its-packages`,
  comment: `${room.name} may use ${[...room.packages, ...onlyIn(room).map(([name]) => name)].join(', ') || 'no package'}.`,
  severity: 'error',
  from: { path: inRoom(room.name) },
  to: {
    path: 'node_modules/',
    pathNot: [...room.packages, ...onlyIn(room).map(([name]) => name)].map(inPackage),
  },
}));

const reserved = rooms.flatMap((room) =>
  onlyIn(room).map(([name, files]) => ({
    name: `${name}-only-in-${room.name}-${files.join('-')}`,
    comment: `Inside ${room.name}, only ${files.join(', ')} may import ${name}.`,
    severity: 'error',
    from: {
      path: inRoom(room.name),
      pathNot: files.map((file) => `^src/${quote(room.name)}/${quote(file)}$`),
    },
    to: { path: inPackage(name) },
  })),
);

const generated = Object.entries(virtualModules).map(([name, allowed]) => ({
  name: `${name.replace(':', '-')}-only-in-${allowed.join('-')}`,
  comment: `${name} may be imported by ${allowed.join(', ')}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed.map(inRoom) },
  to: { path: `^${quote(name)}` },
}));

export default {
  forbidden: [
    ...doors,
    ...packages,
    ...reserved,
    ...generated,
    {
      name: 'src-is-made-of-rooms',
      comment: 'Every module of src stands in a room of rooms.mjs.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: rooms.map((room) => inRoom(room.name)) },
    },
    {
      name: 'no-node-in-src',
      comment: 'src runs in a browser: Node builtins belong in tools.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tools-see-no-screen',
      comment: 'Tools are headless: they import any room but documents, scenes and app.',
      severity: 'error',
      from: { path: '^tools/' },
      to: { path: ['documents', 'scenes', 'app'].map(inRoom) },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads to a file or a package.',
      severity: 'error',
      from: { path: '^(src|tools)/' },
      to: {
        couldNotResolve: true,
        pathNot: Object.keys(virtualModules).map((name) => `^${quote(name)}`),
      },
    },
    {
      name: 'declared-packages',
      comment: 'What is imported is in package.json.',
      severity: 'error',
      from: { path: '^(src|tools)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
