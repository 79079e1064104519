/** Layout is settled here and nowhere else; tables of words may be wider than code. */
export default {
  printWidth: 100,
  overrides: [{ files: "src/locales/**", options: { printWidth: 140 } }],
};
