import { TextField } from "@/components/ui/text-field";

type MinuteFieldProps = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  defaultValue?: string;
};

/** A day and a minute in UTC; may stay empty. */
export function MinuteField(props: MinuteFieldProps) {
  return <TextField type="datetime-local" {...props} />;
}
