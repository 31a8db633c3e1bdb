import { Input } from "antd";
import type { TextAreaProps } from "antd/es/input";
import { useReadOnly } from "./readOnly";

const WIDTH = 44;

/**
 * A text area that is as high as its text. antd's own way measures with an inline style, which the page's policy
 * forbids; counting lines is near enough.
 */
export function TextBox({
  min = 1,
  max = 14,
  ...props
}: TextAreaProps & { min?: number; max?: number; value: string }) {
  const readOnly = useReadOnly();
  const lines = props.value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / WIDTH)), 0);
  return (
    <Input.TextArea readOnly={readOnly} {...props} rows={Math.min(max, Math.max(min, lines))} />
  );
}
