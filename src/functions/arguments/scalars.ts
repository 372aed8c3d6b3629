export {
  came,
  isOmitted,
  listed,
  plainWord,
  readChoice,
  readFlag,
  readNumber,
  readOptionalNumber,
  single,
} from "../../core/index.ts";
