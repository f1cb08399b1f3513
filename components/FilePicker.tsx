import { useRef } from "react";
import { Button } from "./Button.tsx";

/** A button that asks for a file from the disk, a PDF unless `accept` says otherwise. */
export function FilePicker({
  look = "plain",
  accept = "application/pdf,.pdf",
  label,
  onFile,
}: {
  readonly look?: "filled" | "plain";
  readonly accept?: string;
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
        accept={accept}
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
