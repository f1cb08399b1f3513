import { useRef } from "react";
import { Button } from "./Button.tsx";

/** A button that asks for a PDF from the disk. */
export function FilePicker({
  look = "plain",
  label,
  onFile,
}: {
  readonly look?: "filled" | "plain";
  readonly label: string;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
