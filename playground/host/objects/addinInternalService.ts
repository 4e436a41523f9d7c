import { define } from "../define";
import { kinds } from "../kinds";

/** Office's own: the library tells it that ribbon commands can be called. */
export const addinInternalService = define(kinds.addinInternalService, {
  methods: { notifyActionHandlerReady: () => undefined },
});
