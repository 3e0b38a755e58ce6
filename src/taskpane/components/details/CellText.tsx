import { Link, makeStyles } from "@fluentui/react-components";
import { formatAddress, type Address } from "../../../model/address";
import { useSpeech } from "../../speech";

const useStyles = makeStyles({
  link: { textAlign: "left", fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere" },
});

export interface CellTextProps {
  readonly text: string;
  readonly at: Address;
  readonly onShow: (at: Address) => void;
}

/** What a cell shows, as the way to that cell. */
export function CellText({ text, at, onShow }: CellTextProps) {
  const styles = useStyles();
  const { tree } = useSpeech().messages;
  return (
    <Link className={styles.link} title={tree.show(formatAddress(at))} onClick={() => onShow(at)}>
      {text}
    </Link>
  );
}
