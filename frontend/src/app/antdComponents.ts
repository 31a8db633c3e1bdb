/** The antd components that pages may use; their rules are in the style file, those of others are not. */
export const ANTD_COMPONENTS = [
  "Alert",
  "Button",
  "Checkbox",
  "Form",
  "Input",
  "Modal",
  "Popover",
  "Select",
] as const;
