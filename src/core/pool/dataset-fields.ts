/**
 * Fields of published loan data by the names that their files have, and what they hold in the words of the templates:
 * "name: what it holds", separated by commas; a name without more is known and not needed.
 */
export const datasetFields = {
  /**
   * AnaCredit (Regulation (EU) 2016/867) by the attribute codes of the BIRD, as read in the tables ANCRDT of
   * github.com/loewensteinph/BIRD (BIRD_DB/ANCRDT/Tables). The date of the default status is no default date: it is filled
   * for performing counterparties as well.
   */
  anaCredit: `OBSRVD_AGNT_ID, DT_RFRNC: data cut off date, CNTRCT_ID: contract identifier, INSTRMNT_ID: instrument identifier,
    TYP_INSTRMNT: product type, TYP_AMRTSTN, CRRNCY_DNMNTN: exposure currency denomination, FDCRY, DT_INCPTN, DT_END_INTRST_ONLY,
    INTRST_RT_CP, INTRST_RT_FLR, INTRST_RT_RST_FRQNCY, INTRST_RT_SPRD: current interest rate margin, TYP_INTRST_RT,
    DT_LGL_FNL_MTRTY: maturity date, CMMTMNT_INCPTN, PYMNT_FRQNCY, PRJCT_FNNC_LN, PRPS, RCRS, RFRNC_RT, DT_STTLMNT, SBRDNTD_DBT,
    SYNDCTD_CNTRCT_ID, RPYMNT_RGHTS, FV_CHNG_CR_BFR_PRCHS, ANNLSD_AGRD_RT: current interest rate, DT_NXT_INTRST_RT_RST,
    DFLT_STTS: account status, DT_DFLT_STTS, TRNSFRRD_AMNT, ARRRS, DT_PST_D, TYP_SCRTSTN,
    OTSTNDNG_NMNL_AMNT: outstanding nominal amount, ACCRD_INTRST, OFF_BLNC_SHT_AMNT: off balance sheet amount,
    ENTTY_ID: original obligor identifier, CNTRPRTY_ID: original obligor identifier, ACCNTNG_CLSSFCTN, RCGNTN_STTS, ACCMLTD_WRTFFS,
    ACCMLTD_IMPRMNT, IMPRMNT_STTS, IMPRMNT_ASSSSMNT_MTHD, SRC_ENCMBRNC, ACCMLTD_CHNGS_FV_CR, PRFRMNG_STTS: account status,
    DT_PRFRMNG_STTS, PRVSNS_OFF_BLNC_SHT, FRBRNC_STTS, DT_FRBRNC_STTS, CMLTV_RCVRS_SNC_DFLT, PRDNTL_PRTFL, CRRYNG_AMNT,
    ENTTY_NTNL_ID, HD_OFFC_UNDRT_ID, IMMDT_PRNT_UNDRT_ID, ULTMT_PRNT_UNDRT_ID: ultimate parent, NM_ENTTY: obligor name, STRT, CTY,
    TRRTRL_UNT, PSTL_CD, CNTRY: country, LGL_FRM, INSTTTNL_SCTR, ECNMC_ACTVTY: nace industry code, LGL_PRCDNG_STTS,
    DT_INTTN_LGL_PRCDNGS, ENTRPRS_SZ, ACCNTNG_FRMWK_SL, DT_ENTRPRS_SZ, NMBR_EMPLYS, BLNC_SHT_TTL, ANNL_TRNVR: revenue, ENTTY_RL`,
  /**
   * SBA 7(a) and 504 loans under the Freedom of Information Act, as read in the list of columns and descriptions of public
   * copies of the files' dictionary. The file has no balance, no PD and no LGD.
   */
  sba: `AsOfDate: data cut off date, Program, L2LocID, LocationID, BorrName: obligor name, BorrStreet, BorrCity, BorrState, BorrZip,
    BankName, BankFDICNumber, BankNCUANumber, BankStreet, BankCity, BankState, BankZip, CDC_Name, CDC_Street, CDC_City, CDC_State,
    CDC_Zip, ThirdPartyLender_Name, ThirdPartyLender_City, ThirdPartyLender_State, ThirdPartyDollars, GrossApproval,
    SBAGuaranteedApproval, ApprovalDate, ApprovalFiscalYear, ApprovalFY, FirstDisbursementDate, DeliveryMethod, ProcessingMethod,
    subpgmdesc, Subprogram, InitialInterestRate, FixedOrVariableInterestInd, TermInMonths, NaicsCode: nace industry code,
    NaicsDescription, FranchiseCode, FranchiseName, ProjectCounty, ProjectState, SBADistrictOffice, CongressionalDistrict,
    BusinessType, BusinessAge, LoanStatus: account status, PaidInFullDate, ChargeOffDate, GrossChargeOffAmount, RevolverStatus,
    JobsSupported, CollateralInd, SoldSecMrktInd`,
  /** LendingClub's loan file, as read in public copies of its dictionary. The file has no PD and no LGD; a grade is LendingClub's own. */
  lendingClub: `member_id: original obligor identifier, loan_amnt, funded_amnt, funded_amnt_inv, int_rate: current interest rate,
    installment, grade: grade, sub_grade: grade, emp_title, emp_length, home_ownership, annual_inc, verification_status, issue_d,
    loan_status: account status, pymnt_plan, url, zip_code, addr_state, dti, delinq_2yrs, earliest_cr_line,
    inq_last_6mths, mths_since_last_delinq, mths_since_last_record, mths_since_last_major_derog, open_acc, pub_rec, revol_bal,
    revol_util, total_acc, initial_list_status, out_prncp: outstanding principal, out_prncp_inv, total_pymnt, total_pymnt_inv,
    total_rec_prncp, total_rec_int, total_rec_late_fee, recoveries, collection_recovery_fee, last_pymnt_d, last_pymnt_amnt,
    next_pymnt_d, last_credit_pull_d, policy_code, application_type, acc_now_delinq, tot_coll_amt, tot_cur_bal, total_rev_hi_lim`,
  /** Fannie Mae's loan performance file; its rows have no headings, these names stand in its dictionary. */
  fannieMae: `Reference Pool ID, Loan Identifier: instrument identifier, Monthly Reporting Period: data cut off date, Seller Name,
    Servicer Name, Master Servicer, Current Interest Rate: current interest rate, UPB at Issuance,
    Current Actual UPB: current principal balance, First Payment Date, Original Loan to Value Ratio (LTV), Original Combined Loan to Value Ratio (CLTV), Debt-To-Income (DTI),
    Borrower Credit Score at Origination, Co-Borrower Credit Score at Origination, First Time Home Buyer Indicator, Property State,
    Occupancy Status, Metropolitan Statistical Area (MSA), Zip Code Short, Mortgage Insurance Percentage,
    Prepayment Penalty Indicator, Interest Only Loan Indicator, Months to Amortization, Current Loan Delinquency Status,
    Loan Payment History, Modification Flag, Mortgage Insurance Cancellation Indicator, Zero Balance Code, Zero Balance Effective Date,
    Loan Sequence Number: instrument identifier, Current Deferred UPB, Current Non-Interest Bearing UPB, Estimated Loan-to-Value (ELTV),
    Interest Bearing UPB, Zero Balance Removal UPB, Delinquent Accrued Interest`,
} as const;
