import {
  type BrandVariants,
  type Theme,
  createDarkTheme,
  createLightTheme,
} from "@fluentui/react-components";

const brand: BrandVariants = {
  10: "#01100d",
  20: "#04211c",
  30: "#06332b",
  40: "#08423a",
  50: "#0a5247",
  60: "#0c5f52",
  70: "#0d6658",
  80: "#0f6c5c",
  90: "#26806f",
  100: "#3b9482",
  110: "#50a796",
  120: "#67b9a9",
  130: "#80cabc",
  140: "#9bdacd",
  150: "#b8e8de",
  160: "#d7f4ee",
};

const families = {
  fontFamilyBase:
    "'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif",
};

const dark = createDarkTheme(brand);

export const lightTheme: Theme = { ...createLightTheme(brand), ...families };
export const darkTheme: Theme = {
  ...dark,
  ...families,
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[130],
  colorCompoundBrandForeground1: brand[120],
};
