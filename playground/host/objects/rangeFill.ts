import { colour } from "../colours";
import { define } from "../define";
import { restyleAreas } from "../formats";
import { kinds } from "../kinds";
import { uniformStyle } from "../uniform";

export const rangeFill = define(kinds.rangeFill, {
  properties: {
    color: {
      get: (areas, { workbook }) => uniformStyle(workbook, areas, (style) => style.fill ?? "#FFFFFF"),
      set: (areas, value, session) => {
        const fill = value === "" ? null : colour(value);
        restyleAreas(areas, session, () => ({ fill }));
      },
    },
    /** Null where there is no fill: the one way to tell it from white. */
    tintAndShade: {
      get: (areas, { workbook }) => (uniformStyle(workbook, areas, (style) => style.fill !== null) === true ? 0 : null),
    },
  },
  methods: { clear: (areas, _args, session) => restyleAreas(areas, session, () => ({ fill: null })) },
});
