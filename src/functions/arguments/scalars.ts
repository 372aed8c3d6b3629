export {
  came,
  isOmitted,
  plainWord,
  readChoice,
  readFlag,
  readNumber,
  readOptionalNumber,
  single,
} from "../../core/index.ts";
