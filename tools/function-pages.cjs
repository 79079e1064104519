// Writes the help pages of the functions in Chinese and Spanish from their own words: node
// tools/function-pages.cjs
const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { functionsMetadata } = require("./functions-metadata.cjs");
const { tablesIn } = require("./tables.cjs");

const root = join(__dirname, "..");
const words = {
  "zh-CN": {
    file: "functions.zh-CN.json",
    list: "MERIT 公式一览",
    how: "怎样得出",
    parameters: "参数",
    optional: "（可省略）",
    example: "示例",
    rule: "规则",
    more: "英文详解",
    errors:
      "出错时单元格显示 `#VALUE!` 或 `#N/A`，把鼠标移到单元格上可看到说明：哪里、应为什么、实为什么、怎么办。",
  },
  "es-ES": {
    file: "functions.es-ES.json",
    list: "Las funciones MERIT",
    how: "Cómo se obtiene",
    parameters: "Parámetros",
    optional: " (opcional)",
    example: "Ejemplo",
    rule: "Reglas",
    more: "Más, en inglés",
    errors:
      "Si algo no es correcto, la celda muestra `#VALUE!` o `#N/A` con una frase: dónde, qué se esperaba, qué hay y qué hacer.",
  },
};

/** Every page by its path below the project. */
function functionPages() {
  const metadata = functionsMetadata("");
  const { examples } = tablesIn("src/locales/examples.ts");
  const { ruleNames } = tablesIn("src/locales/rule-names.ts");
  return Object.fromEntries(
    Object.entries(words).flatMap(([language, said]) => {
      const { explain } = tablesIn(`src/locales/explain/${language}.ts`);
      const { functions } = metadata[said.file];
      const page = (entry) => [
        `docs/functions/${language}/${entry.id}.md`,
        pageOf(entry, said, {
          ...examples[entry.id],
          how: explain.how[entry.id],
          rule: ruleNames[entry.id],
        }),
      ];
      const list = functions.map(
        ({ id, description }) => `- [MERIT.${id}](${id}.md) · ${description}`,
      );
      return [
        ...functions.map(page),
        [`docs/functions/${language}/README.md`, `# ${said.list}\n\n${list.join("\n")}\n`],
      ];
    }),
  );
}

function pageOf({ id, description, parameters }, said, { formula, result, how, rule }) {
  const call = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const listed = parameters.map(
    ({ name, optional, description: text }) =>
      `- \`${name}\`${optional ? said.optional : ""}: ${text}`,
  );
  return `# MERIT.${id}

\`MERIT.${id}(${call})\`

${description}

## ${said.how}

${how}

${said.rule}: ${rule}

## ${said.parameters}

${listed.join("\n")}

## ${said.example}

\`\`\`
${formula}
${result}
\`\`\`

${said.errors}

[${said.more}](../${id}.md)
`;
}

module.exports = { functionPages };

if (require.main === module) {
  for (const [path, text] of Object.entries(functionPages())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
