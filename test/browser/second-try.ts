/**
 * A page may move between a press and its release on a busy machine, and the press is lost: a test of the browser that
 * fails is run once more, with the first failure printed.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
