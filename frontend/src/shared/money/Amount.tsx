import { useUnit } from "./unit";
import { isYuan, shown } from "./yuan";

/** An amount in the chosen unit; the exact yuan are in the title. What is not there is a dash. */
export function Amount({ value }: { value: string | null | undefined }) {
  const { unit } = useUnit();
  if (value === null || value === undefined) return <span className="absent">—</span>;
  return isYuan(value) ? (
    <span title={`${value} 元`}>{shown(value, unit)}</span>
  ) : (
    <span>{value}</span>
  );
}
