import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../../model/finding";
import type { Phase, Profile } from "../../../model/profile";
import { useSpeech } from "../../speech";
import { countFindings } from "../../state/findingCounts";
import { toggleSeverity, type FindingFilter } from "../../state/findingFilter";
import type { OnProfile } from "../../state/profileChange";
import { Choice } from "../Choice";
import { FilterChip } from "../FilterChip";
import { Icon } from "../Icon";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM },
  steps: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  position: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const PHASES: readonly Phase[] = ["drafting", "publication", "half-year", "final"];

export interface CheckToolsProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly profile: Profile;
  readonly onProfile: OnProfile;
  /** 1-based place of the current finding among those shown, null when none is. */
  readonly position: number | null;
  readonly shown: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** For which moment the plan is checked, which findings to see and in what order, and the way from one to the next. */
export function CheckTools(props: CheckToolsProps) {
  const { findings, filter, onFilter, profile, onProfile, position, shown, onStep } = props;
  const styles = useStyles();
  const { check, format } = useSpeech().messages;
  const counts = countFindings(findings);
  const ignored = findings.filter((finding) => finding.ignored !== null).length;
  // What there is none of needs no filter, and what stands alone neither, unless it was put out of sight.
  const severities = SEVERITIES.filter((severity) => counts[severity] > 0);
  const choosable =
    severities.length > 1 || ignored > 0 || severities.some((severity) => !filter.severities.has(severity));

  return (
    <div className={styles.tools}>
      <div className={styles.choices}>
        <Choice
          label={check.phase}
          value={profile.phase}
          options={PHASES.map((value) => ({ value, label: check.phases[value] }))}
          onChange={(phase) => void onProfile((now) => ({ ...now, phase }))}
        />
        {findings.length > 0 && (
          <Choice
            label={check.groupBy}
            value={filter.grouping}
            options={[
              { value: "rule", label: check.byRule },
              { value: "objective", label: check.byObjective },
            ]}
            onChange={(grouping) => onFilter({ ...filter, grouping })}
          />
        )}
      </div>
      {choosable && (
        <div role="group" aria-label={check.filter} className={styles.toggles}>
          {severities.map((severity) => (
            <FilterChip
              key={severity}
              icon={<SeverityIcon severity={severity} silent />}
              on={filter.severities.has(severity)}
              onToggle={() => onFilter(toggleSeverity(filter, severity))}
            >
              {check.severities[severity]} {format.number(counts[severity])}
            </FilterChip>
          ))}
          {ignored > 0 && (
            <FilterChip
              icon={<Icon name="hidden" />}
              on={filter.ignored}
              onToggle={() => onFilter({ ...filter, ignored: !filter.ignored })}
            >
              {check.ignoredOnes} {format.number(ignored)}
            </FilterChip>
          )}
        </div>
      )}
      {findings.length > 1 && (
        <div className={styles.steps}>
          <Input
            type="search"
            size="small"
            className={styles.search}
            aria-label={check.search}
            placeholder={check.searchShort}
            value={filter.query}
            onChange={(_event, { value }) => onFilter({ ...filter, query: value })}
          />
          <span className={styles.position} role="status">
            {position === null ? check.notStarted(shown) : check.position(position, shown)}
          </span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="previous" />}
            aria-label={check.previous}
            title={check.previous}
            disabled={shown === 0}
            onClick={() => onStep(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="next" />}
            aria-label={check.next}
            title={check.next}
            disabled={shown === 0}
            onClick={() => onStep(1)}
          />
        </div>
      )}
    </div>
  );
}
