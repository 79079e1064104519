import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  title: {
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
  grid: {
    display: "grid",
    gridTemplateColumns: "1fr auto 1fr",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  arrow: { color: tokens.colorNeutralForeground3 },
  choice: { minWidth: 0 },
});

interface ColumnRolesProps<Role extends string> {
  readonly headers: readonly string[];
  readonly roles: { readonly [R in Role]: string };
  readonly chosen: Partial<Record<Role, number>>;
  readonly choose: (column: number, role: Role | undefined) => void;
}

/** What each column was understood to be; every guess can be changed. */
export function ColumnRoles<Role extends string>({
  headers,
  roles,
  chosen,
  choose,
}: ColumnRolesProps<Role>): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const names = Object.keys(roles) as Role[];
  const roleOf = (column: number): Role | undefined =>
    names.find((role) => chosen[role] === column);
  return (
    <section aria-label={words.common.columns}>
      <div className={styles.title}>{words.common.columns}</div>
      <div className={styles.grid}>
        {headers.map((header, column) => (
          <Row
            key={`${column} ${header}`}
            header={header}
            role={roleOf(column)}
            roles={roles}
            names={names}
            choose={(role) => choose(column, role)}
          />
        ))}
      </div>
    </section>
  );
}

interface RowProps<Role extends string> {
  readonly header: string;
  readonly role: Role | undefined;
  readonly roles: { readonly [R in Role]: string };
  readonly names: readonly Role[];
  readonly choose: (role: Role | undefined) => void;
}

function Row<Role extends string>({
  header,
  role,
  roles,
  names,
  choose,
}: RowProps<Role>): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <span className={styles.name} title={header}>
        {header || "–"}
      </span>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      <Select
        className={styles.choice}
        size="small"
        aria-label={header}
        value={role ?? ""}
        onChange={(_, { value }) => choose(value === "" ? undefined : (value as Role))}
      >
        <option value="">{words.common.notUsed}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {roles[name]}
          </option>
        ))}
      </Select>
    </>
  );
}
