"""A structured telephone interview: what a front desk is asked, and what its answers prove."""
