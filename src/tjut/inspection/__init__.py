"""What is wrong with a municipality's template: its Word file and its mall.toml.

`inspect.inspect_template` gives the findings of the rules MA. `opened` opens the files
as `build` does, so that what stops `build` is a finding with the same sentence;
`pages` turns the Word file into a text that findings point into; `fields`,
`place`, `styles`, `access`, `contrast` and `safety` each look for their own
kind of faults.
"""
