/** Why something is no longer public: for a reason that readers are told, by mistake, or because it lives on elsewhere. */
export const withdrawalSorts = ["explained", "in-error", "merged"] as const;
export type WithdrawalSort = (typeof withdrawalSorts)[number];
