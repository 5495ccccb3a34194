// Lint rules of this house. `exact` is for the headless rooms: the same play must give the same digest in every
// engine, so anything that differs between engines, places or moments is refused; kernel/arithmetic has the
// replacements. `plain` is for all of src: no enums, and no way to put unescaped text into the page.

const EXACT_MATH = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'E',
  'LN10',
  'LN2',
  'LOG10E',
  'LOG2E',
  'PI',
  'SQRT1_2',
  'SQRT2',
]);
const OUTSIDE_WORLD = new Set([
  'Date',
  'Intl',
  'Temporal',
  'performance',
  'crypto',
  'navigator',
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'fetch',
]);
const SORTERS = new Set(['sort', 'toSorted']);

const propertyName = (node) => {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  return node.property.type === 'Literal' && typeof node.property.value === 'string'
    ? node.property.value
    : undefined;
};
const isGlobalThis = (node) => node.type === 'Identifier' && node.name === 'globalThis';
const isMath = (node) =>
  (node.type === 'Identifier' && node.name === 'Math') ||
  (node.type === 'MemberExpression' && isGlobalThis(node.object) && propertyName(node) === 'Math');

/** Whether the identifier is read as a value from the surroundings: not a key, a member or a name being given. */
const isReference = (node) => {
  const parent = node.parent;
  if (parent === undefined || parent === null) return true;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property') return parent.shorthand || parent.computed || parent.value === node;
  if (parent.type.startsWith('TS') && !parent.type.endsWith('Expression'))
    return parent.type === 'TSTypeReference';
  return ![
    'MethodDefinition',
    'PropertyDefinition',
    'ImportSpecifier',
    'ExportSpecifier',
    'LabeledStatement',
  ].includes(parent.type);
};

const exact = {
  meta: { type: 'problem', docs: { description: 'Refuse what differs between engines, places or moments.' } },
  create(context) {
    const refuse = (node, message) => context.report({ node, message });
    return {
      MemberExpression(node) {
        const name = propertyName(node);
        if (isMath(node.object) && (name === undefined || !EXACT_MATH.has(name))) {
          const what = name === undefined ? 'a computed member of Math' : `Math.${name}`;
          const why = name === 'random' ? 'use kernel/chance' : 'use kernel/arithmetic';
          refuse(node, `${what} differs between engines: ${why}.`);
        }
        if (isGlobalThis(node.object) && (name === undefined || OUTSIDE_WORLD.has(name))) {
          refuse(
            node,
            `globalThis.${name ?? '[…]'}: the core has no clock, no chance, no locale and no network.`,
          );
        }
        if (name !== undefined && (name.startsWith('toLocale') || name === 'localeCompare')) {
          refuse(node, `${name} depends on where it runs: text is chosen at the edge.`);
        }
      },
      Identifier(node) {
        if (OUTSIDE_WORLD.has(node.name) && isReference(node)) {
          refuse(node, `${node.name}: the core has no clock, no chance, no locale and no network.`);
        }
        if (node.name === 'Math' && node.parent?.type !== 'MemberExpression' && isReference(node)) {
          refuse(node, 'Math itself must not be handed on: call the exact functions by name.');
        }
      },
      BinaryExpression(node) {
        if (node.operator === '**')
          refuse(node, '** differs between engines: multiply, or use kernel/arithmetic.');
      },
      AssignmentExpression(node) {
        if (node.operator === '**=')
          refuse(node, '**= differs between engines: multiply, or use kernel/arithmetic.');
      },
      CallExpression(node) {
        const callee = node.callee;
        if (callee.type !== 'MemberExpression' || node.arguments.length > 0) return;
        const name = propertyName(callee);
        if (name !== undefined && SORTERS.has(name)) {
          refuse(node, `${name}() without a comparer sorts by text: say what the order is.`);
        }
      },
    };
  },
};

const plain = {
  meta: { type: 'problem', docs: { description: 'Refuse enums and unescaped text.' } },
  create(context) {
    return {
      TSEnumDeclaration(node) {
        context.report({ node, message: 'No enums: a union of strings says the same and is plain data.' });
      },
      ImportSpecifier(node) {
        if (/^unsafe(HTML|SVG|MathML)$/.test(node.imported.name ?? '')) {
          context.report({ node, message: `${node.imported.name} lets text become markup: use html\`…\`.` });
        }
      },
    };
  },
};

export default { meta: { name: 'house' }, rules: { exact, plain } };
