import { parseSync } from "vite";

/** What one module says about itself, read from its syntax tree. */
export interface ModuleFacts {
  /** Path below the project, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ImportFact[];
  /** Names used but declared nowhere in the module: globals, of the language or of the browser. */
  readonly globals: readonly string[];
  readonly hasDefaultExport: boolean;
  readonly hasExportAll: boolean;
  /** True where the module does nothing but pass on what others export. */
  readonly isBarrel: boolean;
}

export interface ImportFact {
  /** The specifier as written; null where it is computed and cannot be read. */
  readonly specifier: string | null;
  readonly form: "static" | "side-effect" | "type" | "re-export" | "dynamic" | "require" | "url";
  readonly line: number;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const CODE = /\.(tsx?|mjs)$/;

/** Reads the facts of one module; throws a SyntaxError that names the file if it does not parse. */
export function parseModule(path: string, text: string): ModuleFacts {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (!CODE.test(path)) return { ...EMPTY, path, lines };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const body = program.body as unknown as readonly SyntaxNode[];
  const nodes = body.flatMap((node) => [...descend(node)]);
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  return {
    path,
    lines,
    imports: nodes.flatMap((node) => importOf(node, lineOf)),
    globals: globalsOf(body),
    hasDefaultExport: nodes.some(isDefaultExport),
    hasExportAll: body.some((node) => node.type === "ExportAllDeclaration"),
    isBarrel: body.some(isReExport) && body.every((n) => isReExport(n) || isImport(n)),
  };
}

const EMPTY = {
  imports: [],
  globals: [],
  hasDefaultExport: false,
  hasExportAll: false,
  isBarrel: false,
} as const;

function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value;
}

function childrenOf(node: SyntaxNode): readonly (readonly [string, SyntaxNode])[] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isSyntaxNode)
      .map((child) => [key, child] as const),
  );
}

function* descend(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const [, child] of childrenOf(node)) yield* descend(child);
}

const isImport = (node: SyntaxNode) => node.type === "ImportDeclaration";
const isReExport = (node: SyntaxNode) =>
  node.type === "ExportAllDeclaration" ||
  (node.type === "ExportNamedDeclaration" && isSyntaxNode(node.source));

function isDefaultExport(node: SyntaxNode): boolean {
  if (node.type === "ExportDefaultDeclaration") return true;
  if (node.type !== "ExportSpecifier" || !isSyntaxNode(node.exported)) return false;
  return node.exported.name === "default" || node.exported.value === "default";
}

/** The import that a node makes, if it makes one, in any of the forms the language has. */
function importOf(node: SyntaxNode, lineOf: (offset: number) => number): readonly ImportFact[] {
  const fact = (form: ImportFact["form"], from: unknown): ImportFact[] => {
    const value = isSyntaxNode(from) && from.type === "Literal" ? from.value : null;
    return [
      { form, specifier: typeof value === "string" ? value : null, line: lineOf(node.start) },
    ];
  };
  switch (node.type) {
    case "ImportDeclaration":
      if (node.importKind === "type") return fact("type", node.source);
      return fact(
        (node.specifiers as unknown[]).length > 0 ? "static" : "side-effect",
        node.source,
      );
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return isReExport(node) ? fact("re-export", node.source) : [];
    case "ImportExpression":
      return fact("dynamic", node.source);
    case "TSImportType":
      return fact("type", node.source);
    case "TSExternalModuleReference":
      return fact("require", node.expression);
    case "CallExpression":
      return isNamed(node.callee, "require")
        ? fact("require", (node.arguments as unknown[])[0])
        : [];
    case "NewExpression":
      return isModuleUrl(node) ? fact("url", (node.arguments as unknown[])[0]) : [];
    default:
      return [];
  }
}

const isNamed = (node: unknown, name: string) =>
  isSyntaxNode(node) && node.type === "Identifier" && node.name === name;

/** `new URL("./worker.ts", import.meta.url)`: the bundler follows it like an import. */
function isModuleUrl(node: SyntaxNode): boolean {
  const [target, base] = node.arguments as readonly SyntaxNode[];
  if (!isNamed(node.callee, "URL") || base === undefined || target?.type !== "Literal")
    return false;
  return isSyntaxNode(base.object) && base.object.type === "MetaProperty";
}

/** Keys under which an identifier names a property or a foreign export, not a variable. */
const NOT_A_REFERENCE: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ["property"],
  Property: ["key"],
  PropertyDefinition: ["key"],
  MethodDefinition: ["key"],
  TSPropertySignature: ["key"],
  TSMethodSignature: ["key"],
  TSQualifiedName: ["right"],
  TSNamedTupleMember: ["label"],
  TSImportType: ["qualifier"],
  ImportSpecifier: ["imported"],
  ExportSpecifier: ["exported"],
  LabeledStatement: ["label"],
  BreakStatement: ["label"],
  ContinueStatement: ["label"],
};
const BINDING_KEYS = new Set(["id", "params", "param", "local", "name", "parameters"]);
const PATTERNS = new Set(["ObjectPattern", "ArrayPattern", "AssignmentPattern", "RestElement"]);

function globalsOf(body: readonly SyntaxNode[]): readonly string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: SyntaxNode, binding: boolean): void => {
    if (node.type === "Identifier" && typeof node.name === "string") {
      (binding ? declared : used).add(node.name);
    }
    for (const [key, child] of childrenOf(node)) {
      const named = NOT_A_REFERENCE[node.type]?.includes(key) && node.computed !== true;
      if (named && child.type === "Identifier") continue;
      visit(child, binds(node, key, binding));
    }
  };
  for (const node of body) visit(node, false);
  return [...used].filter((name) => !declared.has(name)).sort();
}

/** Whether identifiers under `key` of `node` declare names; `inside`: the node itself is a pattern. */
function binds(node: SyntaxNode, key: string, inside: boolean): boolean {
  if (key === "typeAnnotation" || key === "right" || key === "init") return false;
  if (node.type === "ExportSpecifier" || node.type === "ClassExpression") return false;
  if (inside) return PATTERNS.has(node.type) || node.type === "Property";
  return BINDING_KEYS.has(key);
}
