import {
  FluentProvider,
  Tab,
  TabList,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, lazy, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { isDark } from "../excel/pane-visibility";
import { type Language, languageFor } from "../locales/language";
import { rememberLocale } from "../locales/reader";
import { LanguageChoice } from "./components/language-choice";
import { Screen } from "./components/screen";
import { WaitingBar } from "./components/waiting-bar";
import { type TabName, tab } from "./tab";
import { darkTheme, lightTheme } from "./theme";
import { WorkbookContext } from "./use-workbook";
import { LanguageContext, useLanguage, useWords } from "./words";
import { type Workbook, excelWorkbook } from "./workbook";
import { UndoBar } from "./writing/undo-bar";
import { UndoQuestion } from "./writing/undo-question";
import { useUndo } from "./writing/use-undo";

/** Screens are loaded when they are opened first; from then on they stay as they were left. */
const Targets = lazy(async () => ({
  default: (await import(/* webpackChunkName: "targets" */ "./targets/targets")).Targets,
}));
const Appraisal = lazy(async () => ({
  default: (await import(/* webpackChunkName: "appraisal" */ "./appraisal/appraisal")).Appraisal,
}));
const Formulas = lazy(async () => ({
  default: (await import(/* webpackChunkName: "formulas" */ "./formulas/formulas")).Formulas,
}));
const Check = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ "./check/check")).Check,
}));

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

interface PaneProps {
  readonly workbook: Workbook;
  readonly initial: Language;
}

function Pane({ workbook, initial }: PaneProps): ReactElement {
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
        <WorkbookContext.Provider value={workbook}>
          <Frame choose={choose} />
        </WorkbookContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

function Frame({ choose }: { readonly choose: (locale: string) => void }): ReactElement {
  const styles = useStyles();
  const open = useSyncExternalStore(tab.subscribe, tab.get);
  return (
    <div className={styles.pane}>
      <Head open={open} />
      <main className={styles.screen}>
        <Screen name="targets" open={open}>
          <Targets shown={open === "targets"} />
        </Screen>
        <Screen name="appraisal" open={open}>
          <Appraisal shown={open === "appraisal"} />
        </Screen>
        <Screen name="formulas" open={open}>
          <Formulas shown={open === "formulas"} />
        </Screen>
        <Screen name="check" open={open}>
          <Check />
        </Screen>
      </main>
      <WaitingBar />
      <Foot choose={choose} />
    </div>
  );
}

function Head({ open }: { readonly open: TabName }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const isLong = useLanguage() !== "zh-CN";
  return (
    <header className={styles.head}>
      <h1 className={styles.mark} aria-label="Merit">
        绩
      </h1>
      <TabList
        className={mergeClasses(styles.tabs, isLong && styles.longTabs)}
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
  );
}

/** Undo, and the language. */
function Foot({ choose }: { readonly choose: (locale: string) => void }): ReactElement {
  const styles = useStyles();
  const undo = useUndo();
  return (
    <>
      <UndoQuestion {...undo} />
      <footer className={styles.foot}>
        <UndoBar {...undo} />
        <LanguageChoice choose={choose} />
      </footer>
    </>
  );
}
