import {
  FluentProvider,
  Select,
  Tab,
  TabList,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, Suspense, lazy, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { isDark } from "../excel/shown";
import { type Language, languageFor, languages } from "../locales/language";
import { rememberLocale } from "../locales/reader";
import { LoadGuard } from "./components/load-guard";
import { UndoBar } from "./components/undo-bar";
import { type TabName, tab } from "./tab";
import { Targets } from "./targets/targets";
import { darkTheme, lightTheme } from "./theme";
import { LanguageContext, useWords } from "./words";
import { type Workbook, excelWorkbook } from "./workbook";

/** Screens are loaded when they are opened first; from then on they stay as they were left. */
const Appraisal = lazy(async () => ({
  default: (await import(/* webpackChunkName: "appraisal" */ "./appraisal/appraisal")).Appraisal,
}));
const Formulas = lazy(async () => ({
  default: (await import(/* webpackChunkName: "formulas" */ "./formulas/formulas")).Formulas,
}));
const Check = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ "./check/check")).Check,
}));

const names: { readonly [L in Language]: string } = {
  "zh-CN": "中文",
  "en-US": "English",
  "es-ES": "Español",
};

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "26px",
    height: "26px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    margin: 0,
  },
  tabs: { flexGrow: 1, flexShrink: 1, flexBasis: 0, flexWrap: "wrap", minWidth: 0 },
  /** Words longer than Chinese ones, so that four tabs stand beside each other at 350 px. */
  longTabs: {
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
    "& .fui-Tab": {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  foot: {
    display: "flex",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  language: { minWidth: 0, width: "92px", flexShrink: 0 },
  screen: {
    flexGrow: 1,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    scrollbarGutter: "stable",
  },
});

/** Puts the pane into its place on the page, where static words stood before. */
export function showPane(place: HTMLElement | null, language: Language): void {
  if (place) createRoot(place).render(<Pane workbook={excelWorkbook} initial={language} />);
}

function Pane({
  workbook,
  initial,
}: {
  readonly workbook: Workbook;
  readonly initial: Language;
}): ReactElement {
  const [language, setLanguage] = useState(initial);
  const choose = (locale: string): void => {
    const chosen = languageFor(locale);
    rememberLocale(chosen);
    document.documentElement.lang = chosen;
    setLanguage(chosen);
  };
  return (
    <FluentProvider theme={isDark() ? darkTheme : lightTheme}>
      <LanguageContext.Provider value={language}>
        <Frame workbook={workbook} language={language} choose={choose} />
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

interface FrameProps {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly choose: (locale: string) => void;
}

function Frame({ workbook, language, choose }: FrameProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const open = useSyncExternalStore(tab.subscribe, tab.get);
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <h1 className={styles.mark} aria-label="Merit">
          绩
        </h1>
        <TabList
          className={mergeClasses(styles.tabs, language !== "zh-CN" && styles.longTabs)}
          size="small"
          selectedValue={open}
          onTabSelect={(_, { value }) => tab.set(value as TabName)}
        >
          <Tab value="targets">{words.tabs.targets}</Tab>
          <Tab value="appraisal">{words.tabs.appraisal}</Tab>
          <Tab value="formulas">{words.tools.formulasTab}</Tab>
          <Tab value="check">{words.tools.checkTab}</Tab>
        </TabList>
      </header>
      <main className={styles.screen}>
        <Screen name="targets" open={open}>
          <Targets workbook={workbook} shown={open === "targets"} />
        </Screen>
        <Screen name="appraisal" open={open}>
          <Appraisal workbook={workbook} shown={open === "appraisal"} />
        </Screen>
        <Screen name="formulas" open={open}>
          <Formulas workbook={workbook} shown={open === "formulas"} />
        </Screen>
        <Screen name="check" open={open}>
          <Check workbook={workbook} />
        </Screen>
      </main>
      <footer className={styles.foot}>
        <UndoBar workbook={workbook} />
        <Select
          className={styles.language}
          size="small"
          appearance="underline"
          aria-label={words.language}
          value={language}
          onChange={(_, { value }) => choose(value)}
        >
          {languages.map((choice) => (
            <option key={choice} value={choice}>
              {names[choice]}
            </option>
          ))}
        </Select>
      </footer>
    </div>
  );
}

function Screen({
  name,
  open,
  children,
}: {
  readonly name: TabName;
  readonly open: TabName;
  readonly children: ReactElement;
}): ReactElement | null {
  const { common } = useWords();
  const [wasOpened, setOpened] = useState(name === open);
  if (name === open && !wasOpened) setOpened(true);
  if (!wasOpened) return null;
  return (
    <div hidden={open !== name}>
      <LoadGuard fallback={<p role="alert">{common.notLoaded}</p>}>
        <Suspense fallback={null}>{children}</Suspense>
      </LoadGuard>
    </div>
  );
}
