/** What was found, loaded when there is something: the first screen does not wait for it. Fetched beforehand, it runs when it is first shown. */
export const loadResults = () => import(/* webpackChunkName: "results", webpackDefer: true */ "./views/Results");
