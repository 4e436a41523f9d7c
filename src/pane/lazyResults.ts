/** What was found, loaded when there is something: the first screen does not wait for it. */
export const loadResults = () => import(/* webpackChunkName: "results" */ "./views/Results");
