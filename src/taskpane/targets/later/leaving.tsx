import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type Node, nodesOf, sumOver } from "../../../domain";
import type { HoldDraft, PlanDraft } from "../../../sheets/plan/draft";
import { personDepth } from "../../../sheets/plan/columns";
import type { Plan } from "../../../sheets/plan/plan";
import { rowKey } from "../../../sheets/plan/rows";
import { LabelledChoice } from "../../components/choice";
import { useWords } from "../../words";
import { usePlanned } from "../targets-context";
import { Said } from "./said";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "end", flexWrap: "wrap" },
  grow: { flexGrow: 1, minWidth: "90px" },
});

/** Who leaves and who takes over what is left of him; nodes that keep their totals [Y5, Y6]. */
export function Leaving(): ReactElement {
  const styles = useStyles();
  const { later } = useWords().targets;
  const { state, dispatch } = usePlanned();
  const { ended, holds } = state.draft;
  const set = (draft: Partial<PlanDraft>): void => dispatch({ kind: "draft", draft });
  return (
    <section className={styles.box} aria-label={later.leaves}>
      <div className={styles.title}>{later.leaves}</div>
      <Leaver set={set} />
      {ended.map((who) => (
        <Said
          key={who}
          text={later.ended(who)}
          remove={() => set({ ended: ended.filter((other) => other !== who) })}
        />
      ))}
      <div className={styles.title}>{later.hold}</div>
      <Holding set={set} />
      {holds.map((own) => (
        <Said
          key={own.node}
          text={later.held(own.node)}
          remove={() => set({ holds: holds.filter((other) => other !== own) })}
        />
      ))}
    </section>
  );
}

interface PartProps {
  readonly set: (draft: Partial<PlanDraft>) => void;
}

/** The people of the plan, the one that was chosen, and the nodes above him that can take over. */
function usePeople(chosen: string): {
  readonly people: readonly Node[];
  readonly who: Node | undefined;
  readonly nodes: readonly Node[];
} {
  const { taken, plan } = usePlanned();
  const depth = personDepth(taken.columns) || (plan.paths[0]?.length ?? 1);
  const people = nodesOf(plan.paths).filter(({ path }) => path.length === depth);
  const who = people.find(({ path }) => rowKey(path) === chosen) ?? people[0];
  return { people, who, nodes: who ? nodesAbove(plan, who) : [] };
}

/** Somebody of the plan, and who takes over: preselected, those of the smallest node above. */
function Leaver({ set }: PartProps): ReactElement {
  const styles = useStyles();
  const { later } = useWords().targets;
  const { state, plan } = usePlanned();
  const { ended, holds } = state.draft;
  const [chosen, setChosen] = useState("");
  const [heirs, setHeirs] = useState<string>();
  const { people, who, nodes } = usePeople(chosen);
  const node = nodes.find(({ path }) => rowKey(path) === heirs) ?? nodes.at(-1);
  const heir = heirs === "" ? undefined : node;
  const leave = (own: Node): void => {
    const hold = heir && holdOf(plan, heir);
    const isNew = hold && holds.every((other) => other.node !== hold.node);
    set({ ended: [...ended, rowKey(own.path)], ...(isNew && { holds: [...holds, hold] }) });
  };
  return (
    <div className={styles.row}>
      <LabelledChoice
        className={styles.grow}
        label={later.who}
        value={who ? rowKey(who.path) : ""}
        options={people.map(({ path }) => [rowKey(path), rowKey(path)] as const)}
        choose={setChosen}
      />
      <Heirs nodes={nodes} heir={heir} choose={setHeirs} />
      <Button
        size="small"
        disabled={!who || ended.includes(rowKey(who.path))}
        onClick={() => who && leave(who)}
      >
        {later.leaves}
      </Button>
    </div>
  );
}

interface HeirsProps {
  readonly nodes: readonly Node[];
  readonly heir: Node | undefined;
  readonly choose: (node: string) => void;
}

/** Who takes over what is left: those of a node that is held then, or all. */
function Heirs({ nodes, heir, choose }: HeirsProps): ReactElement {
  const styles = useStyles();
  const { later } = useWords().targets;
  return (
    <LabelledChoice
      className={styles.grow}
      label={later.heirs}
      value={heir ? rowKey(heir.path) : ""}
      options={[
        ...nodes.map(({ path }) => [rowKey(path), later.heirsOf(rowKey(path))] as const),
        ["", later.heirsAll] as const,
      ]}
      choose={choose}
    />
  );
}

/** A node whose total stays as it is now. */
function Holding({ set }: PartProps): ReactElement | null {
  const styles = useStyles();
  const { later } = useWords().targets;
  const { state, plan } = usePlanned();
  const { holds } = state.draft;
  const levels = plan.paths[0]?.length ?? 1;
  const nodes = nodesOf(plan.paths).filter(({ path }) => path.length > 0 && path.length < levels);
  const [chosen, setChosen] = useState("");
  const node = nodes.find(({ path }) => rowKey(path) === chosen) ?? nodes[0];
  if (!node) return null;
  const isHeld = holds.some((own) => own.node === rowKey(node.path));
  return (
    <div className={styles.row}>
      <LabelledChoice
        className={styles.grow}
        label={later.holdNode}
        value={rowKey(node.path)}
        options={nodes.map(({ path }) => [rowKey(path), rowKey(path)] as const)}
        choose={setChosen}
      />
      <Button
        size="small"
        disabled={isHeld}
        onClick={() => set({ holds: [...holds, holdOf(plan, node)] })}
      >
        {later.holdIt}
      </Button>
    </div>
  );
}

/** The nodes above somebody that have other rows to take over, the whole left out. */
function nodesAbove({ paths, request }: Plan, who: Node): Node[] {
  const ended = request.measures[0]?.ended ?? [];
  const own = new Set(who.rows);
  return nodesOf(paths).filter(
    ({ path, rows }) =>
      path.length > 0 &&
      path.length < who.path.length &&
      path.every((key, level) => key === who.path[level]) &&
      rows.some((row) => !own.has(row) && ended[row] !== true),
  );
}

/** What a node comes to now, measure by measure. */
function holdOf({ names, measures }: Plan, { path, rows }: Node): HoldDraft {
  const amounts = names.map((name, index) => {
    const annual = measures[index]?.annual;
    return [name, annual ? sumOver(annual, rows).toFixed() : "0"] as const;
  });
  return { node: rowKey(path), amounts: Object.fromEntries(amounts) };
}
