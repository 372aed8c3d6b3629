import { descendants, first, named, parseManifest } from "./manifest-tree.mjs";
import { pngSize } from "./png-size.mjs";

/** Order of elements as MS-OWEMXML has it; Excel rejects any other. */
const ORDER = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
};

const PAGE = "Taskpane.Url";
const SETS = "CustomFunctionsRuntime 1.1, SharedRuntime 1.1";
/** Addresses of what a user reads, which differ from language to language. */
const READ = ["Functions.Metadata.Url", "LearnMore.Url"];
const LONGEST = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/**
 * What Excel would refuse in a manifest, or accept and then fail on. The published schema sees only part of it: an
 * unknown resid, a misspelt lifetime, http and a wrong icon size pass the schema.
 *
 * @param {string} xml text of the manifest
 * @param {string} origin address under which every file is served, without a final slash
 * @param {(path: string) => Uint8Array | null} file a served file by its path below the origin, null when missing
 * @returns {Promise<string[]>} one sentence per fault, empty for a sound manifest
 */
export async function manifestFaults(xml, origin, file) {
  const root = await parseManifest(xml).catch((error) => error);
  if (root instanceof Error) return [`The manifest is not well-formed: ${root.message.split("\n")[0]}.`];
  return [
    ...identityFaults(root),
    ...orderFaults(root),
    ...runtimeFaults(root),
    ...resourceFaults(root),
    ...textFaults(root),
    ...localeFaults(root),
    ...addressFaults(root, origin, file),
    ...iconFaults(root, origin, file),
  ];
}

function identityFaults(root) {
  const sets = named(root, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  const controls = named(root, "Control").map(({ attributes }) => attributes.id);
  return faults([
    [root.attributes["xsi:type"] === "TaskPaneApp", "The manifest is not one of a TaskPaneApp."],
    [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(first(root, "Id").text), "Id is not a GUID."],
    [/^\d{1,5}(\.\d{1,5}){3}$/.test(first(root, "Version").text), "Version is not of the form a.b.c.d."],
    [first(root, "Permissions").text === "ReadWriteDocument", "Permissions is not ReadWriteDocument."],
    [sets.sort().join(", ") === SETS, `Required sets are ${sets.join(", ")}; they must be ${SETS}.`],
    [new Set(controls).size === controls.length, "Two controls share an id."],
  ]);
}

function orderFaults(root) {
  return descendants(root).flatMap(({ name, attributes, children }) => {
    const expected =
      name === "Host" && attributes["xsi:type"] ? ["Runtimes", "AllFormFactors", "DesktopFormFactor"] : ORDER[name];
    if (!expected) return [];
    const places = children.map((child) => expected.indexOf(child.name));
    const sound = places.every((place, i) => place >= 0 && (i === 0 || place >= places[i - 1]));
    return sound
      ? []
      : [
          `The elements of ${name} are ${children.map((child) => child.name).join(", ")}; their order is ${expected.join(", ")}.`,
        ];
  });
}

function runtimeFaults(root) {
  const runtimes = named(root, "Runtime").map(({ attributes }) => attributes);
  const pages = [first(root, "Page"), ...named(root, "Action")].flatMap((parent) => named(parent, "SourceLocation"));
  const residents = [...pages, first(root, "FunctionFile"), ...named(root, "Runtime")].map(
    ({ attributes }) => attributes.resid,
  );
  const namespace = valueOf(root, first(root, "Namespace").attributes.resid);
  return faults([
    [runtimes.length === 1, "There must be one Runtime."],
    [runtimes.every(({ lifetime }) => lifetime === "long"), "The runtime's lifetime is not long."],
    [
      residents.every((resid) => resid === PAGE),
      `Every page must be ${PAGE}; there are ${[...new Set(residents)].join(", ")}.`,
    ],
    [
      first(first(root, "DefaultSettings"), "SourceLocation").attributes.DefaultValue === valueOf(root, PAGE),
      `SourceLocation differs from ${PAGE}.`,
    ],
    [named(root, "TaskpaneId").length === 0, "A shared runtime takes no TaskpaneId."],
    [
      /^[A-Z][A-Z0-9_.]+$/.test(namespace ?? ""),
      `The namespace ${namespace} is not of upper-case letters, digits, points and underscores.`,
    ],
  ]);
}

/** Resources by kind against the places that use them. */
function resourceFaults(root) {
  const defined = first(root, "Resources").children.flatMap(({ children }) => children);
  const ids = defined.flatMap(({ attributes }) => attributes.id ?? []);
  const used = new Set(descendants(root).flatMap(({ attributes }) => attributes.resid ?? []));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `The resource ${id} is defined twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `The resource ${id} is longer than 32 characters.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource ${id} is not used.`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `The resid ${id} is not defined.`),
  ];
}

/** Lengths, and Traditional Chinese for whatever a user reads. */
function textFaults(root) {
  const lists = ["bt:ShortStrings", "bt:LongStrings"].flatMap((kind) =>
    first(root, kind).children.map((text) => [kind, text]),
  );
  const own = root.children.filter(({ name }) => name in LONGEST).map((text) => [text.name, text]);
  return [...lists, ...own].flatMap(([kind, text]) => {
    const { id = text.name, DefaultValue = "" } = text.attributes;
    const translated = text.children.map(({ attributes }) => attributes);
    const words = [DefaultValue, ...translated.map(({ Value }) => Value ?? "")];
    const internal = id === first(root, "Namespace").attributes.resid;
    return faults([
      [
        words.every((word) => word.length > 0 && word.length <= LONGEST[kind]),
        `The text of ${id} is empty or longer than ${LONGEST[kind]}.`,
      ],
      [internal || translated.some(({ Locale }) => Locale === "zh-TW"), `The text of ${id} lacks zh-TW.`],
    ]);
  });
}

/** Office knows an override by a full tag, takes the first of two, and ignores one outside the text it is for. */
function localeFaults(root) {
  const overrides = descendants(root).filter(({ name }) => /^(bt:)?Override$/.test(name));
  const tags = overrides.map(({ attributes }) => attributes.Locale ?? "");
  const parents = descendants(root).filter(({ children }) => children.some((child) => overrides.includes(child)));
  const urls = first(root, "bt:Urls").children.filter(({ attributes }) => READ.includes(attributes.id));
  const own = (parent) => parent.children.map(({ attributes }) => attributes.Locale);
  return [
    ...tags.filter((tag) => !/^[a-z]{2}-[A-Z]{2}$/.test(tag)).map((tag) => `The locale ${tag} is not a full tag.`),
    ...parents
      .filter((parent) => new Set(own(parent)).size < parent.children.length)
      .map(({ name, attributes }) => `The text of ${attributes.id ?? name} has one locale twice.`),
    ...parents
      .filter(({ attributes }) => attributes.DefaultValue === undefined)
      .map(({ name }) => `An override stands in ${name}, which has no text of its own.`),
    ...urls
      .filter((url) => !own(url).includes("zh-TW"))
      .map(({ attributes }) => `The address of ${attributes.id} lacks zh-TW.`),
  ];
}

function addressFaults(root, origin, file) {
  const addresses = descendants(root)
    .flatMap(({ attributes }) => Object.values(attributes))
    .filter(
      (value) =>
        /^\w+:\/\//.test(value) && !value.startsWith("http://schemas.") && !value.startsWith("http://www.w3.org/"),
    );
  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https.`];
    if (!address.startsWith(`${origin}/`)) return [`${address} is not below ${origin}.`];
    return file(address.slice(origin.length + 1)) ? [] : [`${address} is not among the files.`];
  });
}

function iconFaults(root, origin, file) {
  const images = named(root, "bt:Image").filter(({ attributes }) => attributes.size);
  const wanted = [
    ...images.map(({ attributes }) => [valueOf(root, attributes.resid), Number(attributes.size)]),
    [first(root, "IconUrl").attributes.DefaultValue, 32],
    [first(root, "HighResolutionIconUrl").attributes.DefaultValue, 64],
  ];
  const sets = named(root, "Icon").map((icon) => icon.children.map(({ attributes }) => Number(attributes.size)));
  const complete = sets.every((sizes) => [16, 32, 80].every((size) => sizes.includes(size)));
  return [
    ...faults([[sets.length > 0 && complete, "An icon lacks one of the sizes 16, 32 and 80."]]),
    ...wanted.flatMap(([address, size]) => {
      const bytes = address?.startsWith(`${origin}/`) ? file(address.slice(origin.length + 1)) : null;
      const actual = bytes && pngSize(bytes);
      return actual?.width === size && actual.height === size
        ? []
        : [`The icon ${address} is not a PNG of ${size} pixels.`];
    }),
  ];
}

function valueOf(root, id) {
  const resource = descendants(first(root, "Resources")).find(({ attributes }) => attributes.id === id);
  return resource?.attributes.DefaultValue;
}

/** The sentences whose rule does not hold. */
function faults(rules) {
  return rules.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}
